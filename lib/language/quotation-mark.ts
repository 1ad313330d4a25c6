import type { Stretch } from "@/lib/language/segment-words";

/** Marks that open and close each other. */
export type MarkKind = "double" | "single" | "guillemet" | "single-guillemet" | "corner" | "white-corner";

/**
 * A quotation mark, by what its own form and the characters beside it allow. `sure` is false where it can as well be something else: an apostrophe
 * ("officials’ homes", "’round") or the sign of an inch.
 */
export type Mark = Stretch & { kind: MarkKind; role: "open" | "close" | "either"; sure: boolean };

const MARKS = /``|''|["＂“”„‟«»‹›「」『』'’‘`‚]/g;

/** Marks that mean the same wherever they stand. */
const FIXED: Record<string, Pick<Mark, "kind" | "role">> = {
  "``": { kind: "double", role: "open" },
  "„": { kind: "double", role: "open" },
  "‟": { kind: "double", role: "open" },
  "「": { kind: "corner", role: "open" },
  "」": { kind: "corner", role: "close" },
  "『": { kind: "white-corner", role: "open" },
  "』": { kind: "white-corner", role: "close" },
};

/** Words that begin with an apostrophe, and years without their century: ’em, ’90s. */
const ELISION = /^(?:\d\ds?|em|tis|twas|til|n|bout|cos)(?![\p{L}\p{N}])/iu;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /^\s?$/;
const BEFORE_AN_OPENING = /[\s([{<—–―/:=“‘„‚«‹「『"'`-]/;
const CLOSING = /[.,;:!?)\]}…”’»›]/;

/** The quotation marks of a paragraph, in the text's order, without those that are apostrophes for certain. */
export function quotationMarksIn(text: string, { start, end }: Stretch): Mark[] {
  const found: Mark[] = [];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = { start: start + index, end: start + index + mark.length };
    const before = at.start > start ? text.charAt(at.start - 1) : "";
    const after = at.end < end ? text.charAt(at.end) : "";
    const read =
      FIXED[mark] ??
      readMark(mark, before, after, text.slice(at.end, Math.min(at.end + 6, end)), text[at.start - 2]);
    if (read) found.push({ sure: true, ...at, ...read });
  }
  return found;
}

type Read = Pick<Mark, "kind" | "role"> & { sure?: boolean };

function readMark(mark: string, before: string, after: string, next: string, second = ""): Read | null {
  const opens = mayOpen(before, after);
  const closes = !SPACE.test(before) && !WORD.test(after);
  switch (mark) {
    case "“":
      return { kind: "double", role: closes && !opens ? "either" : "open" };
    case "”":
      // At the beginning of a paragraph nothing is there to close.
      return { kind: "double", role: (opens && !closes) || before === "" ? "either" : "close" };
    case "«":
    case "‹":
    case "»":
    case "›":
      return readGuillemet(mark, closes, opens);
    case "'":
    case "’":
    case "‘":
    case "`":
    case "‚":
      return readSingle(mark, before, after, next, second);
    default:
      if (opens === closes) return { kind: "double", role: "either" };
      return { kind: "double", role: opens ? "open" : "close", sure: opens || !/\d/.test(before) };
  }
}

/** Where « closes, as in German and Danish, it stands at the end of a word. */
function readGuillemet(mark: string, closes: boolean, opens: boolean): Read {
  const kind = mark === "«" || mark === "»" ? "guillemet" : "single-guillemet";
  if (mark === "«" || mark === "‹") return { kind, role: closes && !opens ? "either" : "open" };
  return { kind, role: opens && !closes ? "either" : "close" };
}

function readSingle(mark: string, before: string, after: string, next: string, second: string): Read | null {
  if (WORD.test(before) && WORD.test(after)) return null;
  if (mayOpen(before, after)) {
    if (mark !== "‚" && ELISION.test(next)) return null;
    return { kind: "single", role: "open", sure: mark === "‘" || mark === "‚" };
  }
  if (mark === "`" || mark === "‚" || SPACE.test(before) || WORD.test(after)) return null;
  const goesOn = /^\s+\p{L}/u.test(next);
  const elided = /[sxz\d]/i.test(before) || (before === "n" && second === "i");
  return { kind: "single", role: "close", sure: !(elided && goesOn) };
}

/** Quotes open at the beginning of a word; "…and then" may begin one after a space. */
function mayOpen(before: string, after: string): boolean {
  if (SPACE.test(after) || (before !== "" && !BEFORE_AN_OPENING.test(before))) return false;
  return SPACE.test(before) || !CLOSING.test(after);
}
