import { Agent, request } from "undici";
import { checkFetchUrl } from "@/lib/fetching/check-fetch-url";
import { connectChecked, type Lookup, systemLookup } from "@/lib/fetching/connect-checked";
import { describeFault, type FetchFailure, failure } from "@/lib/fetching/describe-fault";
import { describeStatus } from "@/lib/fetching/describe-status";
import type { FetchRules } from "@/lib/fetching/fetch-rules";
import { readBody } from "@/lib/fetching/read-body";

export type FetchOptions = {
  rules: FetchRules;
  signal?: AbortSignal;
  /** Sent with each request, as `if-none-match`. */
  headers?: Record<string, string>;
  accept?: string;
  /** Bytes that may come, after decompression. */
  most?: number;
  /** Milliseconds for the whole, redirects included. */
  time?: number;
  lookup?: Lookup;
};

/** What came. `url` is where it came from in the end; `type` a media type in lower case, "" if none was given. */
export type Fetched = {
  ok: true;
  url: string;
  type: string;
  charset: string | null;
  bytes: Uint8Array<ArrayBuffer>;
  etag: string | null;
  lastModified: string | null;
};

const MOST = 20 * 1024 * 1024;
const TIME = 30_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5";

type Asking = Required<Pick<FetchOptions, "headers" | "accept" | "most" | "time" | "lookup">> & {
  rules: FetchRules;
  signal: AbortSignal;
};

/**
 * Fetches an address that somebody named: the one way in which this server asks others for anything. Every address is checked
 * (`checkFetchUrl`, `connectChecked`), anew after each of at most five redirects; nothing that identifies anybody is sent; size and
 * time are bounded, also against a server that sends a byte a second.
 *
 * @returns what came; or why nothing did, in words for an analyst. A 304 answer to conditional headers is "not-modified".
 * @throws the reason of `signal`.
 */
export async function fetchSafely(
  address: string,
  {
    rules,
    signal,
    headers = {},
    accept = ACCEPT,
    most = MOST,
    time = TIME,
    lookup = systemLookup,
  }: FetchOptions,
): Promise<Fetched | FetchFailure> {
  const over = AbortSignal.timeout(time);
  const either = signal ? AbortSignal.any([signal, over]) : over;
  const asking = { rules, headers, accept, most, time, lookup, signal: either };
  const seen = new Set<string>();
  let next = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (seen.has(next)) return failure("broken", "The address redirects in circles.");
    seen.add(next);
    const answer = await ask(next, asking, hops > 0).catch((error: unknown) => {
      signal?.throwIfAborted();
      return over.aborted ? tooSlow(time) : describeFault(error, most);
    });
    if (!("redirect" in answer)) return answer;
    next = answer.redirect;
  }
  return failure("broken", `The address redirects more than ${MOST_REDIRECTS} times.`);
}

function tooSlow(time: number): FetchFailure {
  const seconds = Math.round(time / 1000);
  return failure("timeout", `The site took longer than ${seconds} seconds. Try again later.`);
}

async function ask(
  address: string,
  asking: Asking,
  isRedirected: boolean,
): Promise<Fetched | FetchFailure | { redirect: string }> {
  const checked = checkFetchUrl(address, asking.rules);
  if (!checked.ok) {
    return failure(
      "refused",
      isRedirected ? `It leads on to another address. ${checked.message}` : checked.message,
    );
  }
  const { url, isAllowed } = checked;
  const agent = new Agent({
    connect: connectChecked({ lookup: asking.lookup, isAllowed }),
    connections: 1,
    pipelining: 0,
    maxHeaderSize: 32 * 1024,
  });
  try {
    return await answerFrom(url, agent, asking);
  } finally {
    await agent.destroy();
  }
}

async function answerFrom(
  url: URL,
  dispatcher: Agent,
  { headers, accept, most, signal }: Asking,
): Promise<Fetched | FetchFailure | { redirect: string }> {
  const {
    statusCode,
    headers: got,
    body,
  } = await request(url, {
    dispatcher,
    signal,
    headers: { ...headers, accept, "accept-encoding": "gzip, deflate, br", "user-agent": "Gainsay/0.1" },
  });
  const header = (name: string) => [got[name] ?? []].flat()[0] ?? null;
  if (REDIRECTS.has(statusCode)) return redirectTo(header("location"), url);
  if (statusCode === 304) return failure("not-modified", "It hasn't changed since.");
  if (statusCode >= 400) return refusal(statusCode, header("retry-after"));
  if (statusCode !== 200 && statusCode !== 203) {
    return failure("status", `The site answered with ${statusCode} instead of the page.`, {
      status: statusCode,
    });
  }
  const bytes = await readBody(body, header("content-encoding") ?? "", most, signal);
  const type = header("content-type") ?? "";
  return {
    ok: true,
    url: url.href,
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

function refusal(status: number, retryAfter: string | null): FetchFailure {
  const seconds = retryAfter && /^\d{1,6}$/.test(retryAfter) ? { retryAfter: Number(retryAfter) } : {};
  return failure("status", describeStatus(status), { status, ...seconds });
}
