import type { Attribution } from "@/lib/claims/extract/attribution";
import { sentenceAt } from "@/lib/claims/extract/sentence-at";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

/**
 * Where the subject stands that words share with the clause before them: "the council" of "would fight the plan" in "the council had never
 * been asked and would fight the plan". Null where the words have one of their own, or where none is found.
 */
export function sharedSubject(
  analysis: Analysis,
  { content }: Attribution,
  [piece]: readonly Stretch[],
): Stretch | null {
  const { tokens, sentences } = analysis;
  const opening = content[0];
  if (!piece || !opening || piece.start === opening.start) return null;
  const at = tokenFrom(tokens, piece.start);
  const verb = tokens[at]?.tag === "ADV" ? at + 1 : at;
  if (tokens[verb]?.tag !== "AUX" || tokens[at - 1]?.tag !== "CCONJ") return null;
  const sentence = sentences[sentenceAt(sentences, piece.start)];
  if (!sentence) return null;
  const tree = analysis.treeOf(sentence);
  const first = Math.max(sentence.from, tokenFrom(tokens, opening.start));
  for (let index = first; index < at; index++) {
    if (!/^nsubj/.test(tree.relationOf(index))) continue;
    const reach = tree.reachOf(index);
    const head = tree.headOf(index);
    if (reach.first < first || head <= index || head >= at) continue;
    // "the mayor and the council": the tree may take the second for a subject of its own.
    let last = Math.min(reach.last, head - 1);
    while (last + 1 < head && /^(?:CCONJ|DET|ADJ|NOUN|PROPN)$/.test(tokens[last + 1]?.tag ?? "")) last++;
    return stretchOf(analysis, { first: reach.first, last });
  }
  return null;
}
