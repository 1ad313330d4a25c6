import { isByline } from "@/lib/sources/masthead/read-head-line";
import { readMasthead } from "@/lib/sources/masthead/read-masthead";
import { type ReadDescription, readByline, readLine, readPublished, readUrl } from "@/lib/sources/reading";

const FIRST_LINES = 8;
const LAST_LINES = 4;
const LONGEST_LINE = 220;

const DATELINE =
  /^\p{Lu}[\p{Lu}\s.,'’-]*(?:,? [\p{L}\d., ]{1,30})? \((?<agency>[\p{L}\d .&-]{2,40})\) ?[—–-]/u;
const LABELLED =
  /^(?<label>title|headline|author|byline|publisher|published(?: on| at)?|date|posted(?: on)?|url|link|source)\s*:?\s+(?<value>.+)$/i;

/**
 * What the first and last lines of a plain text say of it: a title above the rest, "By Jane Doe", "Coast Wire, 15 Dec 2015",
 * "WASHINGTON (Agency) —", an address. Only what stands on a line of its own counts, so that nothing is guessed from prose.
 */
export function readPlainText(text: string): Partial<ReadDescription> {
  const lines = text.split("\n", 2000).map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  const edges = [
    ...filled.slice(0, FIRST_LINES),
    ...filled.slice(FIRST_LINES).slice(-LAST_LINES),
    ...lastLines(text),
  ];
  const masthead = readMasthead(filled);
  const { byline, publisher, published } = masthead;
  const read: Partial<ReadDescription> = Object.fromEntries(
    Object.entries({ byline, publisher, published }).filter(([, value]) => value !== ""),
  );
  for (const line of edges) {
    for (const [field, value] of Object.entries(readEdge(line))) {
      if (value) read[field as keyof ReadDescription] ||= value;
    }
  }
  return { ...read, title: read.title || readTitle(lines, masthead.lines) };
}

/** Of a text with more lines than are split. */
function lastLines(text: string): string[] {
  return text
    .slice(-2000)
    .split("\n")
    .slice(1)
    .slice(-LAST_LINES)
    .map((line) => line.trim());
}

function readEdge(line: string): Partial<ReadDescription> {
  if (line === "" || line.length > LONGEST_LINE) return readDateline(line);
  if (/^https?:\/\/\S+$/.test(line)) return { url: readUrl(line) };
  if (isByline(line)) return { byline: readByline(line) };
  const labelled = LABELLED.exec(line)?.groups;
  if (labelled)
    return readLabelled(labelled.label?.toLowerCase() ?? "", labelled.value ?? "", line.includes(":"));
  if (line.length <= 60 && /\d/.test(line)) return { published: readPublished(line) };
  return readDateline(line);
}

function readLabelled(label: string, value: string, colon: boolean): Partial<ReadDescription> {
  if (/^(?:published|posted|date)/.test(label)) return { published: readPublished(value) };
  // Without a colon these words begin a sentence.
  if (!colon) return {};
  if (label === "title" || label === "headline") return { title: readLine(value, 500) };
  if (label === "author" || label === "byline") return { byline: readByline(value) };
  if (readUrl(value)) return { url: readUrl(value) };
  return label === "publisher" || label === "source" ? { publisher: readLine(value, 60) } : {};
}

function readDateline(line: string): Partial<ReadDescription> {
  return { publisher: readLine(DATELINE.exec(line.slice(0, 120))?.groups?.agency, 200) };
}

/**
 * The first line that is none of the masthead's, when it stands apart from prose: it doesn't end like a sentence, and what follows
 * is no continuation.
 *
 * @param taken which of the lines that have words are the masthead's.
 */
function readTitle(lines: readonly string[], taken: ReadonlySet<number>): string {
  const places = lines.flatMap((line, at) => (line === "" ? [] : [at])).slice(0, FIRST_LINES);
  const number = places.findIndex((_, index) => !taken.has(index));
  const at = places[number] ?? -1;
  const [title = "", next = ""] = at < 0 ? [] : lines.slice(at, at + 2);
  const rest = lines.slice(at + 1).some((line) => line !== "");
  if (title === "" || !rest || title.length > 200 || /[.,;:。،]["”’»)]*$/.test(title)) return "";
  if (hasSomething(readEdge(title))) return "";
  const apart =
    next === "" ||
    taken.has(number + 1) ||
    hasSomething(readEdge(next)) ||
    (next.length > 1.5 * title.length && !/^\p{Ll}/u.test(next));
  return apart ? readLine(title, 500) : "";
}

function hasSomething(read: Partial<ReadDescription>): boolean {
  return Object.values(read).some(Boolean);
}
