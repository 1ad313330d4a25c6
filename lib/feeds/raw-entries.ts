/** A feed as feedsmith gives it, as far as it is used; fields that a format hasn't are missing. */
export type RawFeed = { format: "rss" | "atom" | "rdf" | "json"; feed: Record<string, unknown> };

/** An entry in one shape, whatever its format; "" is what it doesn't say. */
export type RawEntry = {
  id: string;
  link: string;
  title: string;
  author: string;
  date: string;
  summary: string;
  content: string;
};

type Raw = Record<string, unknown>;

/** Brings the entries of every format into one shape. Pure. */
export function entriesOf({ format, feed }: RawFeed): { title: string; site: string; entries: RawEntry[] } {
  const items = listOf(format === "atom" ? feed.entries : feed.items);
  const read = { rss: ofRss, rdf: ofRss, atom: ofAtom, json: ofJson }[format];
  return {
    title: text(feed.title),
    site: text(feed.link) || text(feed.home_page_url) || linkOf(feed.links),
    entries: items.map(read),
  };
}

function ofRss(item: Raw): RawEntry {
  const dc = thing(item.dc);
  return {
    id: text(item.guid) || text(thing(item.rdf).about),
    link: text(item.link) || permalink(item.guid),
    title: text(item.title) || text(dc.title),
    author: names(dc.creators) || names(item.authors),
    date: text(item.pubDate) || text(listOfWords(dc.dates)[0]) || text(dc.date),
    summary: text(item.description),
    content: text(thing(item.content).encoded),
  };
}

function ofAtom(entry: Raw): RawEntry {
  return {
    id: text(entry.id),
    link: linkOf(entry.links),
    title: text(entry.title),
    author: names(entry.authors),
    date: text(entry.published) || text(entry.updated),
    summary: text(entry.summary),
    content: text(entry.content),
  };
}

function ofJson(item: Raw): RawEntry {
  return {
    id: text(item.id),
    link: text(item.url) || text(item.external_url),
    title: text(item.title),
    author: names(item.authors),
    date: text(item.date_published) || text(item.date_modified),
    summary: text(item.summary),
    content: text(item.content_html) || text(item.content_text),
  };
}

/** A guid that says that it is an address. */
function permalink(guid: unknown): string {
  return thing(guid).isPermaLink === false ? "" : text(guid);
}

/** The page of an Atom entry: the alternate link, which is what a link without a relation is. */
function linkOf(links: unknown): string {
  const all = listOf(links);
  const page = all.find(({ rel }) => rel === undefined || rel === "alternate") ?? all[0];
  return text(page?.href);
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
