import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Candidate } from "@/lib/claims/extract/attributions/candidate";
import { type Clause, clauseAfter } from "@/lib/claims/extract/attributions/clauses/clause-content";
import { clauseEnd } from "@/lib/claims/extract/attributions/clauses/clause-end";
import { isComment } from "@/lib/claims/extract/attributions/clauses/is-comment";
import { citedSource } from "@/lib/claims/extract/attributions/constructions/cited-source";
import { wordsAround } from "@/lib/claims/extract/attributions/constructions/parenthesis";
import { phraseContent } from "@/lib/claims/extract/attributions/constructions/phrase-content";
import { isQuoting, quotedAsSaying } from "@/lib/claims/extract/attributions/constructions/quoted-as-saying";
import { closesClause, cueFrameAt, lemmaOf } from "@/lib/claims/extract/attributions/cues/cue-frame-at";
import { type CueGroup, cueGroupOf } from "@/lib/claims/extract/attributions/cues/cue-group";
import type { CueFrame } from "@/lib/claims/extract/attributions/cues/cues";
import { passiveCue } from "@/lib/claims/extract/attributions/cues/passive-cues";
import { withholdsWords } from "@/lib/claims/extract/attributions/cues/withholds-words";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import {
  type FoundSpeaker,
  findSpeaker,
} from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import { phraseOf } from "@/lib/claims/extract/attributions/speaker-phrase/phrase-of";
import type { ExtractedStep } from "@/lib/claims/extract/extracted-claim";
import type { Analysis } from "@/lib/language/analyse-text";

/** The verbs of a passage that attribute, with speaker and words. @param inQuote tokens of quoted phrases hold no cue. */
export function findVerbCues(
  analysis: Analysis,
  passage: Passage,
  inQuote: (token: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let cited: ExtractedStep | null = null;
  for (const verb of passage.tokens) {
    if (inQuote(verb)) continue;
    const frame = cueFrameAt(analysis, verb);
    if (!frame || isQuoting(analysis, verb) || isIdle(analysis, verb)) continue;
    const before = found.at(-1);
    const source = citedSource(analysis, passage, verb);
    if (source && before) before.via = [...before.via, source];
    else if (source) cited = source;
    if (source) continue;
    const candidate = candidateAt(analysis, passage, verb, frame, found);
    if (!candidate) continue;
    found.push(cited ? { ...candidate, via: [...candidate.via, cited] } : candidate);
    cited = null;
  }
  return found;
}

/**
 * The attribution at a verb, whose speaker may be that of one `before` ("he said C, adding that", "denied that C and said"): by a
 * clause, as a parenthesis, by a phrase; with none of these it may still hold quotes.
 */
function candidateAt(
  analysis: Analysis,
  passage: Passage,
  verb: number,
  frame: CueFrame,
  before: readonly Candidate[],
): Candidate | null {
  const token = analysis.tokens[verb];
  if (!token) return null;
  const lemma = lemmaOf(token);
  const group = cueGroupOf(analysis, passage, verb);
  if (group.unsaid) return null;
  const quoted = quotedAsSaying(analysis, passage, verb, (quoting) =>
    findSpeaker(analysis, passage, cueGroupOf(analysis, passage, quoting)),
  );
  const adds =
    /^(?:,|before|after)$/.test(analysis.tokens[verb - 1]?.lower ?? "") && /ing$/.test(token.lower);
  const speaker =
    quoted?.speaker ??
    before.find((one) => goesOnFrom(analysis, one, group))?.speaker ??
    findSpeaker(analysis, passage, group) ??
    (adds ? (before.at(-1)?.speaker ?? null) : null);
  const base = {
    passage,
    verb,
    lemma,
    frame,
    group,
    speaker,
    via: quoted?.via ?? [],
    addressee: null,
    quotes: [],
    denies: false,
  };
  if (group.passive) {
    const passive = frame.says ? passiveCue(analysis, passage, group, speaker) : null;
    return passive && { ...base, ...passive, kind: "passive" };
  }
  if (isNobody(analysis, speaker)) return null;
  if (withholdsWords(analysis, group, lemma)) return { ...base, kind: "direct-quote", spans: [] };
  const denies = frame.denies && !group.negated;
  const clause = takesClause(frame) ? clauseAfter(analysis, passage, group, frame, speaker) : null;
  if (clause && isWithheldQuestion(analysis, group, clause)) return null;
  const around = aroundCue(analysis, passage, { group, frame, speaker, clause });
  if (around) return { ...base, kind: "parenthetical", spans: around };
  if (clause && (clause.finite || frame.denies || frame.undertakes)) {
    if (!speaker) return null;
    const addressee = frame.tells || frame.asks ? addresseeOf(analysis, passage, verb, clause) : null;
    return {
      ...base,
      addressee,
      kind: "clause",
      spans: [clause, ...restOf(analysis, passage, clause)],
      denies,
    };
  }
  const isHypothetical = group.modal && !group.negated;
  const phrase = isHypothetical ? null : phraseContent(analysis, passage, group, frame, lemma, speaker);
  if (phrase) return { ...base, kind: "phrase", spans: [phrase], denies };
  return frame.says || frame.tells || frame.asks ? { ...base, kind: "direct-quote", spans: [] } : null;
}

/** "said that C1, contradicting the navy, and that C2": what was said goes on behind the reporter's comment. */
function restOf(analysis: Analysis, passage: Passage, { last }: TokenSpan): TokenSpan[] {
  const { tokens } = analysis;
  const end = passage.sentence.to;
  if (tokens[last + 1]?.text !== "," || !isComment(tokens, last + 2, end - 1)) return [];
  for (let index = last + 3; index + 3 < end; index++) {
    if (tokens[index]?.text !== ",") continue;
    const goesOn = tokens[index + 1]?.tag === "CCONJ" && tokens[index + 2]?.lower === "that";
    const to = clauseEnd(analysis, passage, index + 3, index + 3);
    return goesOn ? [{ first: index + 1, last: to }] : [];
  }
  return [];
}

/** "denied that C and said", "said that C, adding": right behind what the cue before introduced, with nobody named between. */
function goesOnFrom({ tokens }: Analysis, before: Candidate, group: CueGroup): boolean {
  const isOwn = before.kind === "clause" || (before.kind === "phrase" && before.denies);
  const last = isOwn ? before.spans.at(-1)?.last : undefined;
  if (last === undefined || last >= group.first || !before.speaker) return false;
  const isAdded = /ing$/.test(tokens[group.verb]?.lower ?? "") && tokens[last + 1]?.text === ",";
  const tree = before.passage.tree();
  const head = tree.headOf(group.verb);
  let joins =
    isAdded && head >= before.group.first && head <= last && tree.relationOf(before.verb) !== "acl:relcl";
  for (let index = last + 1; index < group.first; index++) {
    const token = tokens[index];
    if (token?.tag === "CCONJ") joins = true;
    else if (token?.text !== "," && token?.tag !== "ADV") return false;
  }
  return joins;
}

function takesClause(frame: CueFrame): boolean {
  return frame.says || frame.shows || frame.tells || frame.denies || frame.asks || frame.undertakes;
}

type Reading = { group: CueGroup; frame: CueFrame; speaker: FoundSpeaker | null; clause: Clause | null };

/** The words around a parenthesis, where no clause follows the cue, or only behind a comma ("C1, she said, C2"). */
function aroundCue(
  analysis: Analysis,
  passage: Passage,
  { group, frame, speaker, clause }: Reading,
): TokenSpan[] | null {
  const speaks = frame.says || frame.tells || (frame.shows && closesClause(analysis, group.verb));
  if (!speaker || !speaks) return null;
  const { tokens } = analysis;
  const first = clause ? clause.first - (tokens[clause.first - 1]?.tag === "CCONJ" ? 1 : 0) : group.last + 2;
  const isAside =
    !clause?.marked && (tokens[group.last + 1]?.text === "," || tokens[first - 1]?.text === ",");
  return clause?.finite && !isAside ? null : wordsAround(analysis, passage, group, speaker);
}

/** "Having said that" and "pointed to the map" say nothing of their own; "Asked about it, she said" is said by nobody. */
function isIdle({ tokens }: Analysis, verb: number): boolean {
  const before = tokens[verb - 1];
  if (tokens[verb]?.lemma === "point") return !/^(?:out|to)$/.test(tokens[verb + 1]?.lower ?? "");
  const opens = before === undefined || before.tag === "PUNCT";
  return (
    before?.lower === "having" ||
    (opens && /^(?:Asked|Told|Questioned|Pressed)$/.test(tokens[verb]?.text ?? ""))
  );
}

/** "declined to say how close", "did not say when it was": nothing is held. */
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
