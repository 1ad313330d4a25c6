import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Candidate } from "@/lib/claims/extract/candidate";
import { clauseAfter } from "@/lib/claims/extract/clause-content";
import { type CueGroup, cueGroupOf } from "@/lib/claims/extract/cue-group";
import type { CueFrame } from "@/lib/claims/extract/cues";
import { type FoundSpeaker, findSpeaker } from "@/lib/claims/extract/find-speaker";
import { wordsAround } from "@/lib/claims/extract/parenthesis";
import type { Passage } from "@/lib/claims/extract/passage";
import { phraseContent } from "@/lib/claims/extract/phrase-content";
import { phraseOf } from "@/lib/claims/extract/phrase-of";
import { isQuoting, quotedAsSaying } from "@/lib/claims/extract/quoted-as-saying";
import { cueFrameAt, lemmaOf } from "@/lib/claims/extract/verb-like";
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
    if (!token || inQuote(verb)) continue;
    const frame = cueFrameAt(analysis, verb);
    if (!frame) continue;
    if (isQuoting(analysis, verb) || isIdle(analysis, verb)) continue;
    const group = cueGroupOf(analysis, passage, verb);
    if (group.unsaid || group.passive) continue;
    const quoted = quotedAsSaying(analysis, passage, verb, (quoting) =>
      findSpeaker(analysis, passage, cueGroupOf(analysis, passage, quoting)),
    );
    const speaker = quoted?.speaker ?? findSpeaker(analysis, passage, group);
    if (isNobody(analysis, speaker)) continue;
    const base = {
      passage,
      verb,
      lemma: lemmaOf(token),
      frame,
      group,
      speaker,
      via: quoted?.via ?? [],
      addressee: null,
      quotes: [],
    };
    const denies = frame.denies && !group.negated;
    const clause = takesClause(frame) ? clauseAfter(analysis, passage, group, frame, speaker) : null;
    if (clause && isWithheldQuestion(analysis, group, clause)) continue;
    const speaks = frame.says || frame.tells;
    const isAside = analysis.tokens[group.last + 1]?.text === "," && !clause?.marked;
    const around =
      speaks && (!clause?.finite || isAside) && speaker
        ? wordsAround(analysis, passage, group, speaker)
        : null;
    const isHypothetical = group.modal && !group.negated;
    const phrase = isHypothetical
      ? null
      : phraseContent(analysis, passage, group, frame, lemmaOf(token), speaker);
    if (around && isAside) {
      found.push({ ...base, kind: "parenthetical", spans: around, denies: false });
    } else if (clause?.finite || (clause && speaker && isDeniedOrVowed(frame))) {
      if (!speaker && !clause.marked) continue;
      const addressee = frame.tells || frame.asks ? addresseeOf(analysis, passage, verb, clause) : null;
      found.push({ ...base, addressee, kind: "clause", spans: [clause], denies });
    } else if (around) {
      found.push({ ...base, kind: "parenthetical", spans: around, denies: false });
    } else if (phrase) {
      found.push({ ...base, kind: "phrase", spans: [phrase], denies });
    } else if (speaks || frame.asks) {
      found.push({ ...base, kind: "direct-quote", spans: [], denies: false });
    }
  }
  return found;
}

/** "denied receiving", "vowed to fight": words without a subject of their own. */
function isDeniedOrVowed(frame: CueFrame): boolean {
  return frame.denies || frame.undertakes;
}

function takesClause(frame: CueFrame): boolean {
  return frame.says || frame.shows || frame.tells || frame.denies || frame.asks || frame.undertakes;
}

/** "Having said that" and "pointed to the map" say nothing of their own. */
function isIdle({ tokens }: Analysis, verb: number): boolean {
  if (tokens[verb]?.lemma === "point") return !/^(?:out|to)$/.test(tokens[verb + 1]?.lower ?? "");
  const opens = tokens[verb - 1]?.tag === "PUNCT" || tokens[verb - 1] === undefined;
  return (
    tokens[verb - 1]?.lower === "having" ||
    (opens && /^(?:Asked|Told|Questioned|Pressed)$/.test(tokens[verb]?.text ?? ""))
  );
}

/** "declined to say how close", "did not say who they were": nothing is held. */
function isWithheldQuestion({ tokens }: Analysis, group: CueGroup, { first }: TokenSpan): boolean {
  if (!group.withheld && !group.negated) return false;
  return /^(?:how|why|what|who|whom|whose|where|when|whether|if|which)$/.test(tokens[first]?.lower ?? "");
}

/** "As you pointed out": the reader is no source. */
function isNobody({ tokens }: Analysis, speaker: FoundSpeaker | null): boolean {
  return speaker !== null && /^(?:you|us|there|'s)$/.test(tokens[speaker.head]?.lower ?? "");
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
