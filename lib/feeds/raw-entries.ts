/** A feed as feedsmith gives it, as far as it is used; fields that a format hasn't are missing. */
export type RawFeed = { format: "rss" | "atom" | "rdf" | "json"; feed: Record<string, unknown> };

/** An entry in one shape, whatever its format; "" is what it doesn't say. */
export type RawEntry = {
  id: string;
  link: string;
  /** What its links are relative to, itself relative to the feed's address: xml:base. */
  base: string;
  title: string;
  author: string;
  date: string;
  summary: string;
  content: string;
};

type Raw = Record<string, unknown>;

/**
 * Brings the entries of every format into one shape. Pure.
 *
 * @returns also the feed's own xml:base, for the address of its site and under the entries' own.
 */
export function entriesOf({ format, feed }: RawFeed): {
  title: string;
  site: string;
  base: string;
  entries: RawEntry[];
} {
  const items = listOf(format === "atom" ? feed.entries : feed.items);
  const read = { rss: ofRss, rdf: ofRss, atom: ofAtom, json: ofJson }[format];
  return {
    title: text(feed.title),
    base: baseOf(feed),
    site: text(feed.link) || text(feed.home_page_url) || linkOf(feed.links),
    entries: items.map(read),
  };
}

function ofRss(item: Raw): RawEntry {
  const dc = thing(item.dc);
  const about = text(thing(item.rdf).about);
  const [description, encoded] = [text(item.description), text(thing(item.content).encoded)];
  return {
    id: text(item.guid) || about,
    link:
      text(item.link) ||
      permalink(item.guid) ||
      address(about) ||
      enclosureOf(listOf(item.enclosures), description + encoded),
    base: baseOf(item),
    title: text(item.title) || text(dc.title),
    author: names(dc.creators) || names(item.authors),
    date: text(item.pubDate) || text(listOfWords(dc.dates)[0]) || text(dc.date),
    summary: description,
    content: encoded,
  };
}

function ofAtom(entry: Raw): RawEntry {
  const [summary, content] = [text(entry.summary), text(entry.content)];
  const enclosures = listOf(entry.links)
    .filter(({ rel }) => rel === "enclosure")
    .map(({ href, type }) => ({ url: href, type }));
  return {
    id: text(entry.id),
    link: linkOf(entry.links) || address(text(entry.id)) || enclosureOf(enclosures, summary + content),
    base: baseOf(entry),
    title: text(entry.title),
    author: names(entry.authors),
    date: text(entry.published) || text(entry.updated),
    summary,
    content,
  };
}

function ofJson(item: Raw): RawEntry {
  const [summary, content] = [text(item.summary), text(item.content_html) || text(item.content_text)];
  const enclosures = listOf(item.attachments).map((each) => ({ url: each.url, type: each.mime_type }));
  return {
    id: text(item.id),
    link:
      text(item.url) ||
      text(item.external_url) ||
      address(text(item.id)) ||
      enclosureOf(enclosures, summary + content),
    base: "",
    title: text(item.title),
    author: names(item.authors),
    date: text(item.date_published) || text(item.date_modified),
    summary,
    content,
  };
}

/** A guid is an address unless it says that it is none; some that don't say it are only names. */
function permalink(guid: unknown): string {
  return thing(guid).isPermaLink === false ? "" : address(text(guid));
}

/** An id that is an address in full; other ids are names. */
function address(id: string): string {
  return /^https?:\/\//i.test(id) ? id : "";
}

/** What a file that comes with an entry can be read as. */
const READABLE =
  /^(?:text\/|application\/(?:pdf|xhtml\+xml|vnd\.openxmlformats-officedocument\.wordprocessingml))/i;

/**
 * The file of an entry that has no page: one that can be read; a recording only where the entry has no words either, so that there is
 * something to open.
 */
function enclosureOf(enclosures: readonly Raw[], words: string): string {
  const all = enclosures.map(({ url, type }) => ({ url: text(url), type: text(type) }));
  const file = all.find(
    ({ url, type }) => READABLE.test(type) || (type === "" && /\.(?:pdf|docx|html?|txt)$/i.test(url)),
  );
  return file?.url ?? (words === "" ? (all[0]?.url ?? "") : "");
}

/** Links of an Atom feed or entry that lead to no page of it. */
const NO_PAGE = new Set(["self", "edit", "enclosure", "replies", "hub", "next", "previous", "first", "last"]);

/** The page of an Atom entry: the alternate link, which is what a link without a relation is. */
function linkOf(links: unknown): string {
  const all = listOf(links);
  const page =
    all.find(({ rel }) => rel === undefined || rel === "alternate") ??
    all.find(({ rel }) => !NO_PAGE.has(text(rel)));
  return text(page?.href);
}

function baseOf(element: Raw): string {
  return text(thing(element.xml).base);
}

function names(authors: unknown): string {
  const all = Array.isArray(authors) ? authors : [authors];
  return all
    .map((author) => text(thing(author).name) || text(author))
    .filter(Boolean)
    .join(", ");
}

function listOf(value: unknown): Raw[] {
  return Array.isArray(value)
    ? value.filter((each): each is Raw => typeof each === "object" && each !== null)
    : [];
}

function listOfWords(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function thing(value: unknown): Raw {
  return typeof value === "object" && value !== null ? (value as Raw) : {};
}

/** Words, or what stands in a thing's `value`. */
function text(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  const inner = thing(value).value;
  return typeof inner === "string" ? inner.trim() : "";
}
