import { type ReadDescription, readByline, readLine, readPublished, readUrl } from "@/lib/sources/reading";

const FIRST_LINES = 8;
const LAST_LINES = 4;
const LONGEST_LINE = 220;

/** What may stand between and inside of names. */
const JOINTS = new Set(["and", "&", "de", "da", "van", "von", "der", "al", "bin", "el"]);
const MOST_WORDS = 14;
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.,'’-]*(?:,? [\p{L}\d., ]{1,30})? \((?<agency>[\p{L}\d .&-]{2,40})\) ?[—–-]/u;
const LABELLED =
  /^(?<label>title|headline|author|byline|publisher|published(?: on| at)?|date|posted(?: on)?|url|link|source)\s*:?\s+(?<value>.+)$/i;

/**
 * What the first and last lines of a plain text say of it: a title above the rest, "By Jane Doe", "Published 15 Dec 2015",
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
  const read: Partial<ReadDescription> = {};
  for (const line of edges) {
    for (const [field, value] of Object.entries(readEdge(line))) {
      if (value) read[field as keyof ReadDescription] ||= value;
    }
  }
  return { ...read, title: read.title || readTitle(lines) };
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

/** "By Jane Doe and J. B. Roe": names in capitals, and nothing else. */
function isByline(line: string): boolean {
  const [by = "", ...names] = line.split(/[\s,]+/);
  if (!/^by:?$/i.test(by) || names.length === 0 || names.length > MOST_WORDS) return false;
  return (
    names.every((word) => JOINTS.has(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) &&
    !JOINTS.has(names[0] ?? "")
  );
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

/** The first line, when it stands apart from prose: it doesn't end like a sentence, and what follows is no continuation. */
function readTitle(lines: readonly string[]): string {
  const at = lines.findIndex((line) => line !== "");
  const [title = "", next = ""] = lines.slice(at, at + 2);
  const rest = lines.slice(at + 1).some((line) => line !== "");
  if (at < 0 || !rest || title.length > 200 || /[.,;:。،]["”’»)]*$/.test(title)) return "";
  if (hasSomething(readEdge(title))) return "";
  const apart =
    next === "" ||
    hasSomething(readEdge(next)) ||
    (next.length > 1.5 * title.length && !/^\p{Ll}/u.test(next));
  return apart ? readLine(title, 500) : "";
}

function hasSomething(read: Partial<ReadDescription>): boolean {
  return Object.values(read).some(Boolean);
}
