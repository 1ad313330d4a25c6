import type { FoundSpeaker } from "@/lib/claims/extract/find-speaker";
import type { Passage } from "@/lib/claims/extract/passage";
import { phraseOf } from "@/lib/claims/extract/phrase-of";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Tag } from "@/lib/language/token";

const NOUNS: ReadonlySet<Tag> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const IN_A_PHRASE: ReadonlySet<Tag> = new Set([
  "NOUN",
  "PROPN",
  "PRON",
  "NUM",
  "ADJ",
  "DET",
  "PART",
  "CCONJ",
  "SYM",
]);
/** Far more than a name with its office; it keeps a sentence of any length cheap. */
const FARTHEST = 60;

/** The noun phrase right after a verb: "said [Paz Ledesma, secretary of the federation]". */
export function nounAfter(analysis: Analysis, passage: Passage, verb: number): FoundSpeaker | null {
  const { tokens } = analysis;
  let head = -1;
  for (let index = verb + 1; index < Math.min(passage.sentence.to, verb + 15); index++) {
    const token = tokens[index];
    if (!token || !(IN_A_PHRASE.has(token.tag) || token.text === "." || token.text === "-")) break;
    if (token.tag === "CCONJ" && !NOUNS.has(tokens[index + 1]?.tag ?? "PUNCT")) break;
    if (NOUNS.has(token.tag)) head = index;
  }
  const next = tokens[head + 1];
  if (
    head < 0 ||
    !next ||
    next.tag === "VERB" ||
    next.tag === "AUX" ||
    (next.tag === "ADV" && isVerbal(head + 2))
  )
    return null;
  const span = phraseOf(analysis, passage, head, { after: verb });
  return {
    span: { first: Math.min(verb + 1, span.first), last: Math.max(span.last, head) },
    head,
    inverted: true,
  };

  /** "said [the source] also knew": a clause, no inversion. */
  function isVerbal(index: number): boolean {
    return tokens[index]?.tag === "VERB" || tokens[index]?.tag === "AUX";
  }
}

/** The noun phrase that ends right before a cue, also with an apposition or a relative clause between commas. */
export function nounBefore(analysis: Analysis, passage: Passage, cue: number): FoundSpeaker | null {
  const { tokens } = analysis;
  const from = Math.max(passage.tokens[0] ?? cue, cue - FARTHEST);
  let at = cue - 1;
  while (at >= from && tokens[at]?.tag === "ADV") at--;
  const before = tokens[at];
  if (!before || at < from) return null;
  if (NOUNS.has(before.tag) && !/^(?:that|which|what|there)$/.test(before.lower))
    return nounEndingAt(analysis, from, at);
  if (before.text !== "," && before.text !== ")") return null;
  for (let index = at - 1; index >= from; index--) {
    const token = tokens[index];
    if (token?.text !== "," && token?.text !== "(") continue;
    const left = tokens[index - 1];
    if (!left || !NOUNS.has(left.tag)) continue;
    const found = nounEndingAt(analysis, from, index - 1);
    const opens = tokens[found.span.first - 1];
    if (
      found.span.first === from ||
      !opens ||
      /^[,;:—–"“”.-]$/.test(opens.text) ||
      opens.tag === "CCONJ" ||
      opens.tag === "SCONJ"
    )
      return { ...found, span: { first: found.span.first, last: at - 1 } };
  }
  return null;
}

function nounEndingAt({ tokens }: Analysis, from: number, head: number): FoundSpeaker {
  let first = head;
  while (
    first > from &&
    (IN_A_PHRASE.has(tokens[first - 1]?.tag ?? "PUNCT") || isOf(tokens[first - 1]?.lower))
  )
    first--;
  while (first < head && (tokens[first]?.tag === "CCONJ" || isOf(tokens[first]?.lower))) first++;
  return { span: { first, last: head }, head, inverted: false };
}

function isOf(word: string | undefined): boolean {
  return word === "of" || word === "for";
}
