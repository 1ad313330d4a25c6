import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Candidate } from "@/lib/claims/extract/candidate";
import { clauseAfter } from "@/lib/claims/extract/clause-content";
import { cueGroupOf } from "@/lib/claims/extract/cue-group";
import { frameOf } from "@/lib/claims/extract/cues";
import { findSpeaker } from "@/lib/claims/extract/find-speaker";
import { wordsAround } from "@/lib/claims/extract/parenthesis";
import type { Passage } from "@/lib/claims/extract/passage";
import { phraseContent } from "@/lib/claims/extract/phrase-content";
import { phraseOf } from "@/lib/claims/extract/phrase-of";
import type { Analysis } from "@/lib/language/analyse-text";

/** The verbs of a passage that attribute, with speaker and words. @param inQuote tokens of quoted phrases hold no cue. */
export function findVerbCues(
  analysis: Analysis,
  passage: Passage,
  inQuote: (token: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (const verb of passage.tokens) {
    const token = analysis.tokens[verb];
    if (token?.tag !== "VERB" || inQuote(verb)) continue;
    const frame = frameOf(token.lemma);
    if (!frame) continue;
    const group = cueGroupOf(analysis, passage, verb);
    if (group.unsaid || group.passive) continue;
    const speaker = findSpeaker(analysis, passage, group);
    const base = { passage, verb, lemma: token.lemma, frame, group, speaker, addressee: null, quotes: [] };
    const clause =
      frame.says || frame.shows || frame.tells || frame.denies || frame.asks || frame.undertakes
        ? clauseAfter(analysis, passage, group, frame, speaker)
        : null;
    if (clause) {
      const addressee = frame.tells || frame.asks ? addresseeOf(analysis, passage, verb, clause) : null;
      found.push({
        ...base,
        addressee,
        kind: "clause",
        spans: [clause],
        denies: frame.denies && !group.negated,
      });
      continue;
    }
    const around =
      frame.says || frame.tells ? speaker && wordsAround(analysis, passage, group, speaker) : null;
    if (around) {
      found.push({ ...base, kind: "parenthetical", spans: around, denies: false });
      continue;
    }
    const phrase = phraseContent(analysis, passage, group, frame, token.lemma, speaker);
    if (phrase)
      found.push({ ...base, kind: "phrase", spans: [phrase], denies: frame.denies && !group.negated });
    else if (frame.says || frame.tells || frame.asks)
      found.push({ ...base, kind: "direct-quote", spans: [], denies: false });
  }
  return found;
}

function addresseeOf(
  analysis: Analysis,
  passage: Passage,
  verb: number,
  clause: TokenSpan,
): TokenSpan | null {
  const tree = passage.tree();
  const object = tree
    .childrenOf(verb)
    .find((child) => child > verb && child < clause.first && /^i?obj$/.test(tree.relationOf(child)));
  return object === undefined
    ? null
    : phraseOf(analysis, passage, object, { after: verb, before: clause.first });
}
