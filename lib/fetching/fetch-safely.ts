import { setMaxListeners } from "node:events";
import { Agent, request } from "undici";
import { checkFetchUrl } from "@/lib/fetching/check-fetch-url";
import { connectChecked, type Lookup, systemLookup } from "@/lib/fetching/connect-checked";
import { describeFault, type FetchFailure, failure } from "@/lib/fetching/describe-fault";
import type { FetchRules } from "@/lib/fetching/fetch-rules";
import { type Answer, readAnswer } from "@/lib/fetching/read-answer";

export type FetchOptions = {
  rules: FetchRules;
  signal?: AbortSignal;
  /** Sent with each request; no others are, so that nothing identifies anybody. */
  headers?: { [Name in (typeof SENDABLE)[number]]?: string };
  accept?: string;
  /** Bytes that may come, after decompression. */
  most?: number;
  /** Milliseconds for the whole, redirects included. */
  time?: number;
  lookup?: Lookup;
};

/** What came, from `url` in the end. `redirects`: the addresses that led there, first to last; none if it was asked at once. */
export type Fetched = Answer & { redirects: string[] };

const MOST = 20 * 1024 * 1024;
const TIME = 30_000;
const MOST_REDIRECTS = 5;
const ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5";
const CONDITIONS = ["if-none-match", "if-modified-since"] as const;
const SENDABLE = [...CONDITIONS, "accept-language"] as const;

type Asking = Required<Pick<FetchOptions, "headers" | "accept" | "most" | "lookup">> & {
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
  // Sockets, bodies and decoders of six requests listen to it, and end with it.
  setMaxListeners(60, either);
  const asking = { rules, headers, accept, most, lookup, signal: either };
  const redirects: string[] = [];
  let next = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (redirects.includes(next)) return failure("broken", "The address redirects in circles.");
    const answer = await ask(next, asking, hops > 0).catch((error: unknown) => {
      signal?.throwIfAborted();
      return over.aborted ? tooSlow(time) : describeFault(error, most);
    });
    if (!("redirect" in answer)) return answer.ok ? { ...answer, redirects } : answer;
    redirects.push(next);
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
): Promise<Answer | FetchFailure | { redirect: string }> {
  const checked = checkFetchUrl(address, asking.rules);
  if (!checked.ok) {
    return failure(
      "refused",
      isRedirected ? `It leads on to another address. ${checked.message}` : checked.message,
    );
  }
  const { url, isAllowed } = checked;
  const agent = new Agent({
    connect: connectChecked({ lookup: asking.lookup, isAllowed, signal: asking.signal }),
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
): Promise<Answer | FetchFailure | { redirect: string }> {
  const sent = Object.fromEntries(SENDABLE.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
  const response = await request(url, {
    dispatcher,
    signal,
    headers: { ...sent, accept, "accept-encoding": "gzip, deflate, br", "user-agent": "Gainsay/0.1" },
  });
  const isConditional = CONDITIONS.some((name) => name in sent);
  return readAnswer(response, url, { isConditional, most, signal });
}
