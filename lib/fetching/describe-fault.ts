import { ForbiddenAddress, UnknownName } from "@/lib/fetching/connect-checked";
import { BadEncoding, TooLarge } from "@/lib/fetching/read-body";

/** Why nothing was fetched: `message` is for an analyst, `code` for what goes on from it. */
export type FetchFailure = {
  ok: false;
  code: "refused" | "unreachable" | "timeout" | "too-large" | "status" | "not-modified" | "broken";
  message: string;
  status?: number;
  /** Seconds that the site asks to wait. */
  retryAfter?: number;
};

/** A fetch that came to nothing, as a value: why, and in words for an analyst. */
export function failure(
  code: FetchFailure["code"],
  message: string,
  more: Pick<FetchFailure, "status" | "retryAfter"> = {},
): FetchFailure {
  return { ok: false, code, message, ...more };
}

/** What an error of a request means for an analyst. @param most bytes that may come. */
export function describeFault(error: unknown, most: number): FetchFailure {
  if (error instanceof ForbiddenAddress) return failure("refused", error.message);
  if (error instanceof UnknownName) {
    return failure("unreachable", "No site has this name. Check the address.");
  }
  if (error instanceof TooLarge) {
    return failure("too-large", `It has more than ${Math.floor(most / 1024 / 1024)} MiB, so it isn't taken.`);
  }
  if (error instanceof BadEncoding) {
    return failure("broken", "The site sent it compressed in a way that can't be undone.");
  }
  const code = codeOf(error);
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) {
    return failure("unreachable", "The site's certificate can't be trusted, so nothing was taken.");
  }
  if (/HEADERS_OVERFLOW/.test(code))
    return failure("broken", "The site's answer is no web page: its header never ends.");
  if (/TIMEOUT|TIMEDOUT/.test(code))
    return failure("timeout", "The site doesn't answer in time. Try again later.");
  if (isNoHttp(error) || /^HPE_|UND_ERR_(?:RES_|SOCKET|ABORTED)|ECONNRESET|EPIPE|PREMATURE/.test(code)) {
    return failure(
      "broken",
      "The site broke its answer off, or answered with something that is no web page.",
    );
  }
  return failure("unreachable", "The site can't be reached. Check the address, or try again later.");
}

/** undici gives no code to what it can't parse. */
function isNoHttp(error: unknown): boolean {
  return error instanceof Error && error.name === "HTTPParserError";
}

/** Of the error, or of the one that caused it. */
function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as NodeJS.ErrnoException;
    if (typeof code === "string") return code;
  }
  return "";
}
