import type { Attribution, TokenSpan } from "@/lib/claims/extract/attribution";
import { endOf } from "@/lib/claims/extract/attributions/constructions/parenthesis";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import { nounAfter } from "@/lib/claims/extract/attributions/speaker-phrase/speaker-beside";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import type { Analysis } from "@/lib/language/analyse-text";

/** "According to X, C"; "C, according to X"; "C1, according to X, C2"; "in the words of X". */
export function findAccording(analysis: Analysis, passage: Passage): Attribution[] {
  const { tokens } = analysis;
  const found: Attribution[] = [];
  for (const index of passage.tokens) {
    const cue = cueAt(analysis, index);
    if (!cue) continue;
    const source = sourceAfter(analysis, passage, cue.last + 1);
    if (!source) continue;
    const content = contentAround(analysis, passage, cue, source.span).map((span) =>
      stretchOf(analysis, span),
    );
    if (content.length === 0) continue;
    found.push({
      kind: "according-to",
      sentence: passage.sentence.index,
      speaker: source.span,
      speakerHead: source.head,
      cue,
      cueLemma: tokens[index]?.lower ?? "according",
      addressee: null,
      content,
      directness: "indirect",
      denies: false,
      reported: false,
      via: [],
    });
  }
  return found;
}

function cueAt({ tokens }: Analysis, index: number): TokenSpan | null {
  const lower = tokens[index]?.lower;
  const second = tokens[index + 1]?.lower;
  if (lower === "according" && second === "to") return { first: index, last: index + 1 };
  if (
    lower === "in" &&
    second === "the" &&
    /^(?:words|view|opinion)$/.test(tokens[index + 2]?.lower ?? "") &&
    tokens[index + 3]?.lower === "of"
  )
    return { first: index, last: index + 3 };
  return null;
}

function sourceAfter(
  analysis: Analysis,
  passage: Passage,
  from: number,
): { span: TokenSpan; head: number } | null {
  const found = nounAfter(analysis, passage, from - 1, true);
  if (!found) return null;
  const end = endOf(analysis, passage);
  const last = Math.min(found.span.last, end);
  const opens = from - 2 <= passage.from + 1;
  return {
    span: { first: from, last: opens && last === end ? beforeComma(found.head, end) : last },
    head: found.head,
  };

  /** "According to the guild, about a third is idle": what it says is no apposition of its name. */
  function beforeComma(head: number, to: number): number {
    for (let index = head + 1; index < to; index++)
      if (analysis.tokens[index]?.text === ",") return index - 1;
    return to;
  }
}

function contentAround(analysis: Analysis, passage: Passage, cue: TokenSpan, source: TokenSpan): TokenSpan[] {
  const { tokens } = analysis;
  const left = passage.from;
  const end = endOf(analysis, passage);
  const spans: TokenSpan[] = [];
  const before = tokens[cue.first - 1]?.tag === "PUNCT" ? cue.first - 2 : cue.first - 1;
  if (before >= left) spans.push({ first: left, last: before });
  const leading = before <= left + 1;
  if (tokens[source.last + 1]?.text === "," && source.last + 2 <= end) {
    const next = tokens[source.last + 2];
    const isAside =
      next && (/^(?:who|which|whose)$/.test(next.lower) || (/ing$/.test(next.lower) && next.tag === "VERB"));
    if (leading || !(isAside || holdsVerb(left, before))) spans.push({ first: source.last + 2, last: end });
  } else if (leading && source.last < end) {
    spans.push({ first: source.last + 1, last: end });
  }
  return spans;

  /** Whether the part before is a whole statement. */
  function holdsVerb(from: number, to: number): boolean {
    for (let index = from; index <= to; index++)
      if (/^(?:VERB|AUX)$/.test(tokens[index]?.tag ?? "")) return true;
    return false;
  }
}
