import type { Dispatcher } from "undici";
import { type FetchFailure, failure } from "@/lib/fetching/describe-fault";
import { describeStatus } from "@/lib/fetching/describe-status";
import { readBody } from "@/lib/fetching/read-body";
import { readRetryAfter } from "@/lib/fetching/read-retry-after";

/** What came from one address. `url` is where it came from; `type` a media type in lower case, "" if none was given. */
export type Answer = {
  ok: true;
  url: string;
  status: number;
  type: string;
  charset: string | null;
  bytes: Uint8Array<ArrayBuffer>;
  etag: string | null;
  lastModified: string | null;
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Reads what a site answered, its body to the end if it is what was asked for.
 *
 * @param isConditional whether it was asked if something has changed; 304 is no answer otherwise.
 * @param most bytes that may come, after decompression.
 * @throws as `readBody` does.
 */
export async function readAnswer(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  url: URL,
  { isConditional, most, signal }: { isConditional: boolean; most: number; signal: AbortSignal },
): Promise<Answer | FetchFailure | { redirect: string }> {
  const header = (name: string) => [headers[name] ?? []].flat()[0] ?? null;
  if (REDIRECTS.has(status)) return redirectTo(header("location"), url);
  if (status === 304 && isConditional) return failure("not-modified", "It hasn't changed since.");
  if (status >= 400) return refusal(status, header("retry-after"));
  if (status !== 200 && status !== 203) {
    return failure("status", `The site answered with ${status} instead of the page.`, { status });
  }
  const bytes = await readBody(body, header("content-encoding") ?? "", most, signal);
  const type = header("content-type") ?? "";
  return {
    ok: true,
    url: url.href,
    status,
    type: type.split(";", 1)[0]?.trim().toLowerCase() ?? "",
    charset: /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(type)?.[1]?.toLowerCase() ?? null,
    bytes,
    etag: header("etag"),
    lastModified: header("last-modified"),
  };
}

function redirectTo(location: string | null, from: URL): FetchFailure | { redirect: string } {
  if (!location || !URL.canParse(location, from.href)) {
    return failure("broken", "The site redirects without saying where to.");
  }
  return { redirect: new URL(location, from).href };
}

function refusal(status: number, header: string | null): FetchFailure {
  const retryAfter = readRetryAfter(header, Date.now());
  return failure("status", describeStatus(status), {
    status,
    ...(retryAfter === null ? {} : { retryAfter }),
  });
}
