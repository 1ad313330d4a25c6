import type { Attribution } from "@/lib/claims/extract/attribution";
import { sentenceAt } from "@/lib/claims/extract/sentence-at";
import { isStatement } from "@/lib/claims/extract/statements/parts/is-statement";
import { splitClauses } from "@/lib/claims/extract/statements/parts/split-clauses";
import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

/** What may stand between two pieces that are one sentence parted by its attribution. */
const GOES_ON = /^[\p{Ll}$€£\d]/u;
/** "And", "No." and the like before a statement are no part of it. */
const OPENING = /^(?:(?:[Aa]nd|[Bb]ut),? |(?:[Yy]es|[Nn]o|[Ww]ell|[Ll]ook|[Ss]o)[.,] )(?=\S)/u;
const COORDINATES = /^(?:and|but|or|yet)$/;

/**
 * Parts what was said into statements that can be true or false on their own: each sentence, and in indirect speech each
 * coordinated clause with a subject of its own. Questions, greetings and bare "yes" are none. Pure.
 *
 * @returns one list of stretches a statement, in the text's order; a statement that its attribution cuts in two has two.
 */
export function splitStatements(analysis: Analysis, attribution: Attribution): Stretch[][] {
  const isQuoted = attribution.directness === "direct";
  const sentences = joinPieces(
    analysis,
    attribution.content.flatMap((stretch) => sentencesWithin(analysis, stretch)),
  );
  const statements = isQuoted ? sentences : sentences.flatMap((pieces) => splitClauses(analysis, pieces));
  const kept = joinFragments(
    analysis,
    statements.filter((pieces) => isStatement(analysis, pieces)),
  );
  return kept
    .map((pieces) =>
      pieces.map((piece, at) =>
        trimMarks(analysis.text, at === 0 ? afterOpening(analysis.text, piece) : piece),
      ),
    )
    .filter((pieces) => pieces.length > 0 && pieces.every(({ start, end }) => start < end));
}

/** The parts of a stretch that lie in one sentence each. */
function sentencesWithin({ sentences, text }: Analysis, stretch: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let at = sentenceAt(sentences, stretch.start); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= stretch.end) break;
    const start = Math.max(sentence.start, stretch.start);
    const end = Math.min(sentence.end, stretch.end);
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({ start, end });
  }
  return found;
}

/** Puts the halves of a sentence together that its attribution parts ("The wagons, he said, came late"). */
function joinPieces({ text, tokens }: Analysis, pieces: readonly Stretch[]): Stretch[][] {
  const joined: Stretch[][] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const opened = trimMarks(text, piece);
    const goesOn =
      GOES_ON.test(text.slice(opened.start, opened.start + 2)) &&
      !/[.!?]["”’]?\s*$/u.test(text.slice(0, before?.at(-1)?.end).slice(-4));
    const first = tokens[tokenFrom(tokens, opened.start)];
    if (
      before &&
      goesOn &&
      !(first && COORDINATES.test(first.lower) && hasSubject(tokens, tokenFrom(tokens, opened.start) + 1))
    )
      before.push(piece);
    else joined.push([piece]);
  }
  return joined;
}

/** Whether a clause behind "and" begins with its own subject. */
function hasSubject(tokens: Analysis["tokens"], at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    next.tag !== "VERB" &&
    next.tag !== "AUX" &&
    next.tag !== "ADV" &&
    next.tag !== "PART"
  );
}

/** "A third." goes with the sentence behind it. */
function joinFragments(analysis: Analysis, statements: readonly Stretch[][]): Stretch[][] {
  const joined: Stretch[][] = [];
  let open: Stretch[] | null = null;
  for (const [at, pieces] of statements.entries()) {
    const whole: Stretch[] = open
      ? [{ start: open[0]?.start ?? 0, end: pieces[0]?.end ?? 0 }, ...pieces.slice(1)]
      : pieces;
    const next = statements[at + 1]?.[0];
    const isBeside = next !== undefined && analysis.text.slice(pieces.at(-1)?.end, next.start).trim() === "";
    open = isBeside && isFragment(analysis, pieces) ? whole : null;
    if (!open) joined.push(whole);
  }
  return joined;
}

function isFragment({ tokens, text }: Analysis, pieces: readonly Stretch[]): boolean {
  const [piece] = pieces;
  if (!piece || pieces.length > 1 || !/[.!]$/.test(text.slice(piece.start, piece.end))) return false;
  const first = tokenFrom(tokens, piece.start);
  const last = tokenFrom(tokens, piece.end);
  return last - first <= 5 && !tokens.slice(first, last).some(({ tag }) => tag === "VERB" || tag === "AUX");
}

/** Without spaces, marks and quotation marks at the ends that belong to the sentence around; a full stop stays. */
function trimMarks(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:–—"“”‘’'«»]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:–—]/u.test(text.charAt(to - 1))) to--;
  const opening = text.slice(from, to).search(/["“”«»]/u);
  if (opening === to - from - 1) to--;
  while (to > from && /[\s,;:–—]/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: isOpenQuote(text, from, to) ? to + 1 : to };
}

/** Whether a quotation that opens within ends right behind: its mark belongs to the statement. */
function isOpenQuote(text: string, from: number, to: number): boolean {
  const closing = text.charAt(to);
  if (closing !== "”" && closing !== '"') return false;
  const words = text.slice(from, to);
  if (closing === '"') return words.split('"').length % 2 === 0;
  return words.lastIndexOf("“") > words.lastIndexOf("”");
}

/** Without an "and" or a "no." that opens it. */
function afterOpening(text: string, piece: Stretch): Stretch {
  const { start, end } = trimMarks(text, piece);
  return {
    start: start + (OPENING.exec(text.slice(start, Math.min(end, start + 30)))?.[0].length ?? 0),
    end,
  };
}
