import { createHash } from "node:crypto";
import { parseFeed } from "feedsmith";
import { dayOf } from "@/lib/feeds/day-of";
import { decodeXml } from "@/lib/feeds/decode-xml";
import { entriesOf, type RawEntry, type RawFeed } from "@/lib/feeds/raw-entries";
import { htmlToText } from "@/lib/sources/html-to-text";
import { isTooMuchHtml } from "@/lib/sources/is-too-much-html";
import { parseHtml } from "@/lib/sources/parse-html";
import { readLine, readUrl } from "@/lib/sources/reading";
import { stripTags } from "@/lib/sources/strip-tags";

/** An entry of a feed. `key` stays the same when the feed is read again; `published` is EDTF; "" is what it doesn't say. */
export type ReadEntry = {
  key: string;
  url: string;
  title: string;
  byline: string;
  published: string;
  /** The beginning of it, as one line. */
  summary: string;
  /** All of it, where the feed carries that. */
  text: string;
};

export type ReadFeed =
  | { ok: true; title: string; siteUrl: string; entries: ReadEntry[] }
  /** `feeds`: those that a web page names. */
  | { ok: false; message: string; feeds: string[] };

/** Entries that are looked at: the newest come first. */
const MOST_ENTRIES = 500;
const LARGEST = 10 * 1024 * 1024;
const LONGEST_KEY = 500;
const LONGEST_SUMMARY = 500;
const LONGEST_TEXT = 200_000;

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom or JSON Feed. Entities that it declares stay as they are written; links are resolved
 * against the feed's address.
 *
 * @param charset as the server declared it.
 */
export function readFeed(bytes: Uint8Array, charset: string | null, url: string): ReadFeed {
  if (bytes.length > LARGEST) return noFeed("This feed has more than 10 MiB, so it isn't read.");
  const written = decodeXml(bytes, charset);
  if (isPage(written)) return pageOf(written, url);
  try {
    const feed = parseFeed(written) as unknown as RawFeed;
    const { title, site, base, entries } = entriesOf(feed);
    const from = resolved(base, url);
    const read = newest(entries.map(asText)).map((entry) => readEntry(entry, from));
    return {
      ok: true,
      title: readLine(plain(title), 200),
      siteUrl: absolute(site, from),
      entries: [...new Map(read.map((entry) => [entry.key, entry])).values()],
    };
  } catch {
    return noFeed("This is no feed that can be read: neither RSS nor Atom nor JSON Feed, or it is damaged.");
  }
}

/** Feeds mostly begin with the newest; one that is longer than what is looked at may begin with the oldest. */
function newest(entries: RawEntry[]): RawEntry[] {
  if (entries.length <= MOST_ENTRIES) return entries;
  const dated = entries.map((entry, at) => ({ entry, at, day: dayOf(entry.date) }));
  return dated
    .sort((one, other) => other.day.localeCompare(one.day) || one.at - other.at)
    .slice(0, MOST_ENTRIES)
    .map(({ entry }) => entry);
}

/** Without what no text has and no database takes: NUL, and halves of characters. */
function asText(entry: RawEntry): RawEntry {
  const fields = Object.entries(entry).map(([name, words]) => [
    name,
    words.replaceAll("\0", "").toWellFormed(),
  ]);
  return Object.fromEntries(fields) as RawEntry;
}

function readEntry(entry: RawEntry, base: string): ReadEntry {
  const { id, link, title, author, date, summary, content } = entry;
  const url = absolute(link, resolved(entry.base, base));
  const heading = readLine(plain(title), 500);
  // Many feeds carry the whole text as its description.
  const text = plain(content || summary)
    .slice(0, LONGEST_TEXT)
    .toWellFormed();
  const key = id || url || createHash("sha256").update(`${heading}\n${date}\n${text}`).digest("hex");
  return {
    key: key.length <= LONGEST_KEY ? key : createHash("sha256").update(key).digest("hex"),
    url,
    title: heading,
    byline: readLine(plain(author)),
    published: dayOf(date),
    summary: plain(summary || content)
      .replace(/\s+/g, " ")
      .slice(0, LONGEST_SUMMARY)
      .toWellFormed(),
    text,
  };
}

function plain(html: string): string {
  if (!html.includes("<") && !html.includes("&")) return html.trim();
  return (isTooMuchHtml(html) ? stripTags(html) : htmlToText(parseHtml(html).body)).trim();
}

function absolute(link: string, base: string): string {
  return link && !/^(?:urn|tag):/i.test(link) && URL.canParse(link, base)
    ? readUrl(new URL(link, base).href)
    : "";
}

/** An xml:base against what it stands in; one that is no address counts as none. */
function resolved(base: string, outer: string): string {
  return base && URL.canParse(base, outer) ? new URL(base, outer).href : outer;
}

/** Whether it is HTML, also such as calls itself XML. Step by step, since one pattern takes quadratic time on a row of comments. */
function isPage(written: string): boolean {
  let at = 0;
  for (;;) {
    const rest = written.slice(at, at + 200).trimStart();
    const [, opening] = /^(<!--|<\?)/.exec(rest) ?? [];
    if (!opening) return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(rest);
    const closing = opening === "<?" ? "?>" : "-->";
    const end = written.indexOf(closing, written.indexOf(opening, at) + opening.length);
    if (end < 0) return false;
    at = end + closing.length;
  }
}

function pageOf(html: string, url: string): ReadFeed {
  const links = isTooMuchHtml(html)
    ? []
    : [...parseHtml(html).querySelectorAll('link[rel~="alternate"][href]')];
  const feeds = links
    .filter((link) => /(?:rss|atom|feed)\b/i.test(link.getAttribute("type") ?? ""))
    .map((link) => absolute(link.getAttribute("href") ?? "", url));
  const named = [...new Set(feeds.filter(Boolean))];
  const [first] = named;
  return {
    ...noFeed(
      first
        ? `This is a web page, not a feed. It names one: ${first}`
        : "This is a web page, not a feed, and it names no feed of its own.",
    ),
    feeds: named,
  };
}

function noFeed(message: string): { ok: false; message: string; feeds: string[] } {
  return { ok: false, message, feeds: [] };
}
