import type { Attribution, TokenSpan } from "@/lib/claims/extract/attribution";
import { DENYING_NOUNS, SAYING_NOUNS } from "@/lib/claims/extract/attributions/cues/cues";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import type { Analysis } from "@/lib/language/analyse-text";

const POSSESSIVE = /^(?:his|her|their|its|our|my)$/;

/** "X's claim that C", "their denial of C": a noun of saying with whose it is before it. @param inQuote tokens that hold no cue. */
export function findNominal(
  analysis: Analysis,
  passage: Passage,
  inQuote: (token: number) => boolean,
): Attribution[] {
  const { tokens } = analysis;
  const found: Attribution[] = [];
  for (const noun of passage.tokens) {
    const token = tokens[noun];
    if (token?.tag !== "NOUN" || !SAYING_NOUNS.has(token.lemma) || inQuote(noun)) continue;
    const speaker = ownerBefore(analysis, passage, noun);
    const content = speaker && contentAfter(analysis, passage, noun);
    if (!speaker || !content) continue;
    found.push({
      kind: "nominal",
      sentence: passage.sentence.index,
      speaker: speaker.span,
      speakerHead: speaker.head,
      cue: { first: noun, last: noun },
      cueLemma: token.lemma,
      addressee: null,
      content: [stretchOf(analysis, content)],
      directness: "indirect",
      denies: DENYING_NOUNS.has(token.lemma),
      reported: false,
      via: [],
    });
  }
  return found;
}

/** Whose claim it is: "the ministry's", "his"; adjectives may stand between. */
function ownerBefore(
  { tokens }: Analysis,
  passage: Passage,
  noun: number,
): { span: TokenSpan; head: number } | null {
  let at = noun - 1;
  while (
    at >= passage.from &&
    noun - at < 5 &&
    (/^(?:ADJ|NOUN|NUM)$/.test(tokens[at]?.tag ?? "") || /ed$/.test(tokens[at]?.lower ?? "")) &&
    !isOwner(at)
  )
    at--;
  if (!isOwner(at)) return null;
  if (POSSESSIVE.test(tokens[at]?.lower ?? "")) return { span: { first: at, last: at }, head: at };
  const head = at - 1;
  let first = head;
  while (first > passage.from && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[first - 1]?.tag ?? "")) first--;
  return /^(?:NOUN|PROPN)$/.test(tokens[head]?.tag ?? "") ? { span: { first, last: head }, head } : null;

  function isOwner(index: number): boolean {
    const token = tokens[index];
    return POSSESSIVE.test(token?.lower ?? "") || (token?.tag === "PART" && /^['’]s?$/.test(token.text));
  }
}

function contentAfter(analysis: Analysis, passage: Passage, noun: number): TokenSpan | null {
  const { tokens } = analysis;
  const next = tokens[noun + 1];
  const after = tokens[noun + 2];
  const isDenial = DENYING_NOUNS.has(tokens[noun]?.lemma ?? "");
  if (!next || !after || noun + 2 >= passage.sentence.to) return null;
  if (next.lower === "that" && !/^(?:VERB|AUX|PUNCT)$/.test(after.tag))
    return { first: noun + 2, last: endFrom(noun + 2) };
  return isDenial && next.lower === "of" ? { first: noun + 2, last: endFrom(noun + 2) } : null;

  function endFrom(first: number): number {
    const tree = passage.tree();
    const below = tree.childrenOf(noun).findLast((child) => child > noun);
    const reached = below === undefined ? first : tree.reachOf(below).last;
    if (reached > first && (isDenial || holdsVerb(first, reached))) return reached;
    let last = first;
    const stop = isDenial ? /^(?:PUNCT|VERB|AUX)$/ : /^PUNCT$/;
    while (last + 1 < passage.sentence.to && !stop.test(tokens[last + 1]?.tag ?? "")) last++;
    return last;
  }

  function holdsVerb(from: number, to: number): boolean {
    for (let index = from; index <= to; index++)
      if (/^(?:VERB|AUX)$/.test(tokens[index]?.tag ?? "")) return true;
    return false;
  }
}
