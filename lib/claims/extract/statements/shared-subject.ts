import type { Attribution } from "@/lib/claims/extract/attribution";
import { sentenceAt } from "@/lib/claims/extract/sentence-at";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

/** So many tokens at most in a subject. */
const LONGEST = 15;
const IN_PHRASE = /^(?:CCONJ|DET|ADJ|NOUN|PROPN|PRON|PART|NUM|PUNCT)$/;
/** What makes of the words more than one clause, whatever the parser has. */
const DEPENDENT = /^(?:;|when|while|if|because|since|although|though|once|unless|whether|whereas)$/;
const NOBODY = /^(?:nobody|none|neither|no|nothing)$/;

/**
 * Where the subject stands that words share with the clause before them: "the council" of "would fight the plan" in "the council had never
 * been asked and would fight the plan". Null where the words have one of their own, or where it isn't sure which it is.
 */
export function sharedSubject(
  analysis: Analysis,
  { content }: Attribution,
  [piece]: readonly Stretch[],
): Stretch | null {
  const { tokens, sentences } = analysis;
  if (!piece) return null;
  const at = tokenFrom(tokens, piece.start);
  const verb = tokens[at]?.tag === "ADV" ? at + 1 : at;
  if (tokens[verb]?.tag !== "AUX" || tokens[at - 1]?.tag !== "CCONJ") return null;
  const before = content.findLast(({ start }) => start < (tokens[at - 1]?.start ?? 0));
  const sentence = sentences[sentenceAt(sentences, piece.start)];
  if (!before || !sentence) return null;
  const end = Math.min(at - 1, tokenFrom(tokens, before.end));
  return onlySubject(analysis, Math.max(sentence.from, tokenFrom(tokens, before.start)), end);
}

/**
 * The subject of the one clause that stands from the token `first` up to `end`, left out. Null where there are several clauses, since the
 * parser can't be trusted with which of them goes on, and where the subject is nobody.
 */
export function onlySubject(analysis: Analysis, first: number, end: number): Stretch | null {
  const { tokens, sentences } = analysis;
  const sentence = sentences[sentenceAt(sentences, tokens[first]?.start ?? 0)];
  if (!sentence) return null;
  const tree = analysis.treeOf(sentence);
  let opens = -1;
  let last = -1;
  for (let index = first; index < end; index++) {
    const relation = tree.relationOf(index);
    if (index <= last) continue;
    if (/^(?:csubj|expl|mark)/.test(relation) || DEPENDENT.test(tokens[index]?.lower ?? "")) return null;
    if (!/^nsubj/.test(relation)) continue;
    const verb = tree.headOf(index);
    if (verb <= index || verb >= end) return null;
    const reach = tree.reachOf(index);
    // "the mayor and the council": the tree may take the second for a subject of its own.
    if (opens >= 0 && !isPhrase(last + 1, index)) return null;
    if (opens < 0) opens = reach.first;
    last = Math.min(reach.last, verb - 1);
  }
  if (opens < 0) return null;
  const from = opens > first && isPhrase(first, opens) ? first : opens;
  while (last + 1 < end && isPhrase(last + 1, last + 2)) last++;
  while (last > from && /^(?:CCONJ|PUNCT)$/.test(tokens[last]?.tag ?? "")) last--;
  if (from < first || last - from > LONGEST || NOBODY.test(tokens[from]?.lower ?? "")) return null;
  return stretchOf(analysis, { first: from, last });

  function isPhrase(start: number, stop: number): boolean {
    for (let index = start; index < stop; index++)
      if (!IN_PHRASE.test(tokens[index]?.tag ?? "")) return false;
    return true;
  }
}
