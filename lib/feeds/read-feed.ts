import { createHash } from "node:crypto";
import { parseFeed } from "feedsmith";
import { decodeXml } from "@/lib/feeds/decode-xml";
import { entriesOf, type RawEntry, type RawFeed } from "@/lib/feeds/raw-entries";
import { htmlToText } from "@/lib/sources/html-to-text";
import { isTooMuchHtml } from "@/lib/sources/is-too-much-html";
import { parseHtml } from "@/lib/sources/parse-html";
import { readLine, readPublished, readUrl } from "@/lib/sources/reading";
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
  if (/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html[\s>])/i.test(written))
    return pageOf(written, url);
  try {
    const feed = parseFeed(written) as unknown as RawFeed;
    const { title, site, entries } = entriesOf(feed);
    const read = newest(entries.map(asText)).map((entry) => readEntry(entry, url));
    return {
      ok: true,
      title: readLine(plain(title), 200),
      siteUrl: absolute(site, url),
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

function readEntry({ id, link, title, author, date, summary, content }: RawEntry, base: string): ReadEntry {
  // An id is an address only if it says so in full.
  const url = absolute(link, base) || (/^https?:/i.test(id) ? absolute(id, base) : "");
  const heading = readLine(plain(title), 500);
  const text = plain(content).slice(0, LONGEST_TEXT).toWellFormed();
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

/** The day as the feed's own clock has it. */
function dayOf(date: string): string {
  const iso = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const [, words] = /(\d{1,2} [A-Za-z]{3,9} \d{4})/.exec(date) ?? [];
  return readPublished(iso ?? words ?? date);
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

function pageOf(html: string, url: string): ReadFeed {
  const links = isTooMuchHtml(html)
    ? []
    : [...parseHtml(html).querySelectorAll('link[rel~="alternate"][href]')];
  const feeds = links
    .filter((link) => /(?:rss|atom|feed)\b/i.test(link.getAttribute("type") ?? ""))
    .map((link) => absolute(link.getAttribute("href") ?? "", url));
  const named = [...new Set(feeds.filter(Boolean))];
  return { ...noFeed("This is a web page, not a feed, and it names no feed of its own."), feeds: named };
}

function noFeed(message: string): { ok: false; message: string; feeds: string[] } {
  return { ok: false, message, feeds: [] };
}
