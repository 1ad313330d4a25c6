import { understandDate } from "@/lib/dates/understand-date";
import type {
  ClaimField,
  ClaimRow,
  ColumnMatch,
  RowProblem,
  TableRow,
} from "@/lib/imports/claims-csv/claim-row";
import { shorten } from "@/lib/language/shorten";
import { normaliseUrl } from "@/lib/sources/normalise-url";

/** Of the fields as the case takes them. */
const LONGEST: Record<ClaimField, number> = {
  statement: 2_000,
  speaker: 200,
  role: 200,
  said: 100,
  quote: 20_000,
  cue: 100,
  denies: 20,
  title: 500,
  publisher: 200,
  published: 100,
  byline: 300,
  url: 2_000,
  text: 1_000_000,
};

const LABELS: Record<ClaimField, string> = {
  statement: "The statement",
  speaker: "The speaker",
  role: "The role",
  said: "The date on which it was said",
  quote: "The quote",
  cue: "The verb",
  denies: "The denial",
  title: "The title",
  publisher: "The publisher",
  published: "The date of publication",
  byline: "The byline",
  url: "The address",
  text: "The text",
};

const YES = /^(?:yes|y|true|1|x|denies|denied|ja|oui|si|да)$/i;
const NO = /^(?:|no|n|false|0|-|nein|non|нет)$/i;

/** What a row says, checked; or all that is wrong with it. Pure. */
export function planRow(
  { line, cells }: TableRow,
  match: ColumnMatch,
): ({ ok: true } & ClaimRow) | ({ ok: false } & RowProblem) {
  const problems: string[] = [];
  const cell = (field: ClaimField): string => {
    const at = match[field];
    const words = (at === undefined ? "" : (cells[at] ?? "")).normalize("NFC").trim();
    if (!words.isWellFormed() || words.includes("\0"))
      problems.push(`${LABELS[field]} has characters that are no text.`);
    if (words.length > LONGEST[field])
      problems.push(`${LABELS[field]} has more than ${LONGEST[field].toLocaleString("en-GB")} characters.`);
    return field === "text" || field === "quote" ? words.replace(/\r\n?/g, "\n") : words.replace(/\s+/g, " ");
  };
  const date = (field: "said" | "published"): string => {
    const words = cell(field);
    if (words === "") return "";
    const read = readDate(words);
    if (!read.ok) problems.push(`${LABELS[field]}, “${words.slice(0, 60)}”: ${read.message}`);
    return read.ok ? read.edtf : "";
  };
  const url = readUrl(cell("url"), problems);
  const denial = cell("denies");
  if (!YES.test(denial) && !NO.test(denial))
    problems.push(`The denial is “${denial.slice(0, 20)}”: write yes or no.`);
  const [quote, statement, speaker] = [cell("quote"), cell("statement"), cell("speaker")];
  if (speaker === "") problems.push("There is no speaker.");
  if (quote === "" && statement === "") problems.push("There is neither a statement nor a quote.");
  const row = {
    line,
    statement:
      statement ||
      quote
        .replace(/\s+/g, " ")
        .slice(0, LONGEST.statement)
        .replace(/[\ud800-\udbff]$/, ""),
    speaker: { kind: kindOf(speaker), name: speaker },
    role: cell("role"),
    said: date("said"),
    quote,
    cue: cell("cue"),
    denies: YES.test(denial),
    source: {
      title: cell("title"),
      publisher: cell("publisher"),
      published: date("published"),
      byline: cell("byline"),
      url,
      text: cell("text"),
    },
  };
  if (problems.length === 0) return { ok: true, ...row };
  return { ok: false, ...problemOf({ line, statement: statement || quote, speaker }, problems) };
}

/** What is shown of a row that isn't taken. Pure. */
export function problemOf(
  { line, statement, speaker }: { line: number; statement: string; speaker: string },
  problems: string[],
): RowProblem {
  return { line, statement: shorten(statement, 300), speaker: shorten(speaker, 100), problems };
}

/** Two days that no words mean the same from: another weekday, month and year. */
const [ONE_DAY, ANOTHER_DAY] = [new Date("2001-03-05T12:00:00Z"), new Date("2013-10-18T12:00:00Z")];

/** A date that means the same on every day: a table doesn't say when it was written. */
function readDate(words: string): ReturnType<typeof understandDate> {
  const read = understandDate(words, ONE_DAY);
  const again = understandDate(words, ANOTHER_DAY);
  if (read.ok === again.ok && (!read.ok || !again.ok || read.edtf === again.edtf)) return read;
  return {
    ok: false,
    message:
      "a table doesn't say from which day that counts. Write the whole date, such as 14 December 2015.",
  };
}

function readUrl(words: string, problems: string[]): string {
  if (words === "") return "";
  const read = normaliseUrl(words);
  if (!read.ok) problems.push(read.message);
  return read.ok ? read.url : "";
}

const BODIES =
  /\b(?:ministry|government|army|forces|office|party|committee|commission|agency|association|union|council|bank|police|court|company|group|organi[sz]ation|university|institute|department|parliament|senate|embassy|kremlin|white house|pentagon|nato|un|eu)\b/i;

/** What names can begin with that is written small: "von der Leyen". */
const PARTICLE = /^(?:von|van|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|ter|zu)[ -]/;

/** A guess: words that begin small describe somebody, words for bodies name one, other names are a person's. */
function kindOf(speaker: string): "person" | "organisation" | "unnamed" {
  if (PARTICLE.test(speaker)) return "person";
  if (/^(?:\p{Ll}|(?:An?|The|One|Some) \p{Ll})/u.test(speaker)) return "unnamed";
  return BODIES.test(speaker) || /^\p{Lu}{2,6}$/u.test(speaker) ? "organisation" : "person";
}
