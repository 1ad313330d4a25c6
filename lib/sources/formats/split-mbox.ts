const LINE_FEED = 0x0a;
const FROM = new TextEncoder().encode("From ");
const QUOTED = new TextEncoder().encode(">From ");

/**
 * The messages of a mailbox file (RFC 4155, "mboxrd"), one after the other, without the line that begins each. Only the message at
 * hand is copied, so memory is bounded by the longest.
 */
export function* splitMbox(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  let start = -1;
  for (let at = 0; at >= 0 && at < bytes.length; at = nextLine(bytes, at)) {
    if (!startsMessage(bytes, at)) continue;
    if (start >= 0) yield unquoted(bytes.subarray(start, at));
    start = nextLine(bytes, at);
    if (start < 0) return;
  }
  if (start >= 0) yield unquoted(bytes.subarray(start));
}

/** Whether it begins like a mailbox. */
export function isMbox(bytes: Uint8Array): boolean {
  return startsMessage(bytes, 0);
}

/** "From somebody@example.org Mon Dec 14 23:30:00 2015": the date, as asctime writes it, tells it from a sentence. */
const FROM_LINE =
  /^From \S.* (?:mon|tue|wed|thu|fri|sat|sun),? (?:[a-z]{3} +\d{1,2}|\d{1,2} [a-z]{3}) .*\d{1,2}:\d\d/i;

function startsMessage(bytes: Uint8Array, at: number): boolean {
  if (!FROM.every((letter, index) => bytes[at + index] === letter)) return false;
  if (at > 1 && !(bytes[at - 1] === LINE_FEED && isBlank(bytes, at - 1))) return false;
  const line = new TextDecoder("latin1").decode(bytes.subarray(at, Math.min(at + 200, bytes.length)));
  return FROM_LINE.test(line.split("\n", 1)[0] ?? "");
}

/** Whether the line that ends at this line feed is empty. */
function isBlank(bytes: Uint8Array, feed: number): boolean {
  const before = bytes[feed - 1] === 0x0d ? feed - 2 : feed - 1;
  return before < 0 || bytes[before] === LINE_FEED;
}

function nextLine(bytes: Uint8Array, at: number): number {
  const feed = bytes.indexOf(LINE_FEED, at);
  return feed < 0 ? -1 : feed + 1;
}

/** A line that began with "From " has a ">" before it in the file. */
function unquoted(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(message.length);
  let to = 0;
  for (let at = 0; at < message.length; ) {
    const end = nextLine(message, at);
    const line = message.subarray(isQuoted(message, at) ? at + 1 : at, end < 0 ? message.length : end);
    copy.set(line, to);
    to += line.length;
    at = end < 0 ? message.length : end;
  }
  return copy.slice(0, to);
}

function isQuoted(bytes: Uint8Array, at: number): boolean {
  let first = at;
  while (bytes[first] === 0x3e) first += 1;
  return first > at && QUOTED.subarray(1).every((letter, index) => bytes[first + index] === letter);
}
