import { kindOfName, type NameKind } from "@/lib/sources/masthead/publisher-name";
import { readByline, readPublished } from "@/lib/sources/reading";

/** What a line above a text says; `kind` is how sure its publisher is, `isApart` whether a mark other than a comma parts it. */
export type HeadLine = {
  byline: string;
  published: string;
  /** Whether there is a day, also one that isn't told from another: 03/04/2024. */
  isDated: boolean;
  publisher: string;
  kind: NameKind;
  isApart: boolean;
};

const LONGEST = 160;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const DAY = [
  `\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `${MONTH} \\d{4}`,
  "\\d{4}-\\d\\d-\\d\\d",
  "\\d{1,2}[./]\\d{1,2}[./]\\d{4}",
].join("|");
const DATE = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:${DAY})(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?)?`;
const ONLY_DAY = new RegExp(DAY, "i");
const LABEL = "(?:(?:first )?(?:published|posted)(?: on| at)?:? |date: )?";
const ENDS_DATED = new RegExp(`^(?<rest>.*?)(?:^|,? )${LABEL}(?<date>${DATE})$`, "i");
const BEGINS_DATED = new RegExp(`^${LABEL}(?<date>${DATE}),? (?<rest>.+)$`, "i");
const APART = /\s+[|·•—–/-]\s+|\s*\t\s*|\s*[|·•]\s*/;
const IN_BRACKETS = /\s\(([^()]*\d{4}[^()]*)\)$/;
/** What else stands there and says nothing that is asked for. */
const BESIDE =
  /^(?:\d{1,2} min(?:ute)?s?(?: read)?|(?:last )?(?:updated|modified)\b.*|\d{1,2}[:.]\d\d\b.{0,12})$/i;

/** What may stand between and inside of names. */
const JOINTS = new Set(["and", "&", "de", "da", "van", "von", "der", "al", "bin", "el"]);
const MOST_NAMES = 14;

/** "By Jane Doe and J. B. Roe": names in capitals, and nothing else. Pure. */
export function isByline(line: string): boolean {
  const [by = "", ...names] = line.split(/[\s,]+/);
  if (!/^by:?$/i.test(by) || names.length === 0 || names.length > MOST_NAMES) return false;
  return (
    names.every((word) => JOINTS.has(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) &&
    !JOINTS.has(names[0] ?? "")
  );
}

/**
 * Reads a line that says who published a text, who wrote it or when, and nothing else: "Aegean Wire, 4 March 2024",
 * "The Harbour Post | By Ada Brun | March 5, 2024", "Maritime Ledger". Pure.
 *
 * @returns null when anything in it is something else, as in a sentence.
 */
export function readHeadLine(line: string): HeadLine | null {
  if (line === "" || line.length > LONGEST) return null;
  const segments = line.replace(IN_BRACKETS, " | $1").split(APART).filter(Boolean);
  const read: HeadLine = {
    byline: "",
    published: "",
    isDated: false,
    publisher: "",
    kind: null,
    isApart: segments.length > 1,
  };
  return segments.every((segment) => BESIDE.test(segment) || takeSegment(segment, read)) &&
    (read.byline || read.isDated || read.publisher)
    ? read
    : null;
}

/** Whether all of a segment could be told and had room. */
function takeSegment(segment: string, read: HeadLine): boolean {
  const dated = (ENDS_DATED.exec(segment) ?? BEGINS_DATED.exec(segment))?.groups;
  if (dated) {
    if (read.isDated) return false;
    read.isDated = true;
    read.published = readDay(dated.date ?? "");
  }
  const rest = (dated?.rest ?? (dated ? "" : segment)).replace(/^,\s*|\s*,$/g, "").trim();
  if (rest === "") return true;
  const [before = "", by = ""] = partAtByline(rest);
  if (by) {
    const [names = "", paper = ""] = paperOf(by);
    if (read.byline || !isByline(names)) return false;
    read.byline = readByline(names);
    if (paper && !takeName(paper, read)) return false;
  }
  return before === "" || takeName(before, read);
}

/** The date with its time, or the day alone where the time can't be read. */
function readDay(date: string): string {
  const plain = date.replace(/(\d)(?:st|nd|rd|th)\b/i, "$1").replace(/\bsept\b\.?/i, "Sep");
  return readPublished(plain) || readPublished(ONLY_DAY.exec(plain)?.[0]);
}

/** "Maritime Ledger, By Ada Brun": what stands before the byline, and the byline. */
function partAtByline(words: string): [string, string] {
  const at = words.search(/(?:^|\s)by:?\s/i);
  return at < 0 ? [words, ""] : [words.slice(0, at).replace(/,$/, "").trim(), words.slice(at).trim()];
}

/** "By Ada Brun, Maritime Ledger": the byline, and who published it. */
function paperOf(by: string): [string, string] {
  const at = by.lastIndexOf(",");
  const paper = by.slice(at + 1).trim();
  return at > 0 && kindOfName(paper) === "publisher" ? [by.slice(0, at).trim(), paper] : [by, ""];
}

/** Takes names of which at most one may be the publisher's: "Coast Wire, Oslo". The surest of a line stands. */
function takeName(words: string, read: HeadLine): boolean {
  const parts = words.split(/,\s*/).map((part) => ({ part, kind: kindOfName(part) }));
  if (parts.some(({ kind }) => kind === null)) return false;
  const named = parts.filter(({ kind }) => kind !== "place" && kind !== "section" && kind !== "person");
  const sure = named.filter(({ kind }) => kind === "publisher");
  const [taken, another] = sure.length > 0 ? sure : named;
  if (another) return false;
  if (!taken || (read.kind === "publisher" && taken.kind !== "publisher")) return true;
  if (read.kind !== null && (read.kind === "publisher" || taken.kind !== "publisher")) return false;
  read.publisher = taken.part;
  read.kind = taken.kind;
  return true;
}
