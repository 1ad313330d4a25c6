import type { Sighting, TextActor } from "@/lib/claims/extract/speakers/find-actors";
import type { PronounContext } from "@/lib/claims/extract/statements/pronouns/replace-pronouns";
import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import { sentenceOf } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import { findBodies } from "@/lib/language/names/bodies";
import { wordSet } from "@/lib/language/word-set";

/** So many tokens back a pronoun may point outside of its own statement. */
const REACH = 60;
/** So many tokens before the words another person of the gender makes a pronoun unsure. */
const NEAR = 30;
/** What is done to bodies, and what they do. */
const GIVEN = wordSet(
  "provide give supply arm help support fund back assist sell send train finance attack bomb strike fight equip recognise recognize join accuse sanction aid",
);
const DONE = wordSet(
  "continue go keep bomb attack strike support supply arm want need plan intend promise agree refuse send give provide sell fight try seek hope expect believe decide want ask pay hire own employ fire",
);
const IN_A_PLACE = /^(?:in|at|near|from|to|into|across)$/;

/**
 * Whom a pronoun of the third person means, where that is sure enough: nobody when the statement itself names a fitting one before
 * it, the speaker in indirect speech, else the only one who fits nearby. A string names a body that has no name.
 */
export function findAntecedent(
  draft: StatementDraft,
  place: number,
  context: PronounContext,
): TextActor | string | null {
  const pronoun = genusOf(draft.token(place)?.lower ?? "");
  if (!pronoun || (pronoun === "it" && isEmpty(draft, place))) return null;
  const token = draft.words[place] ?? 0;
  const first = draft.words[0] ?? token;
  const near = sightingsBefore(context.sightings, token);
  const within = near.filter(({ name, actor }) => name.first >= first && fits(pronoun, actor));
  if (within.length > 0 || (pronoun === "it" && hasNounBefore(draft, place))) return null;
  const { speaker } = context;
  // "The company said they would": a body is they only as what the words begin with.
  if (!context.isQuoted && pronoun === "they" && place === 0 && speaker?.kind === "organisation")
    return speaker;
  if (!context.isQuoted && speaker && fits(pronoun, speaker) && (pronoun !== "it" || context.speaksFirst))
    return isSpeaker(draft, place, pronoun, near, context) ? speaker : null;
  if (context.isQuoted && pronoun !== "he" && pronoun !== "she") return null;
  const others = near.filter(
    (sighting) =>
      !(context.isQuoted && sighting.speaks) &&
      isOutside(draft, sighting, context) &&
      fits(pronoun, sighting.actor) &&
      token - sighting.name.last < REACH,
  );
  if (pronoun === "it") return acts(draft, place) ? bodyOrName(draft, others, token, context) : null;
  const actors = new Set(others.map(({ actor }) => actor));
  const [only] = actors;
  return actors.size === 1 && only && !mayBeOther(draft, token, near, only) ? only : null;
}

/** Whether a single word that may be a surname is the subject of something nearer: "Otto Frei spoke. The navy denied that Demir had left and said he". */
function mayBeOther(
  { analysis, words }: StatementDraft,
  token: number,
  near: readonly Sighting[],
  only: TextActor,
): boolean {
  const sentence = sentenceOf(analysis.sentences, token)?.index;
  for (const { actor, name, subject, sentence: own } of near) {
    if (actor === only || own !== sentence) return false;
    const isAlone = name.first === name.last && name.kind !== "place" && !actor.article;
    const isBefore = name.last < (words[0] ?? 0);
    if (isBefore && subject && actor.kind === "organisation" && !actor.sure && isAlone) return true;
  }
  return false;
}

/**
 * Whether a fitting pronoun of indirect speech is sure enough to be the speaker: as the subject that opens the words, or where nobody
 * else was named just before.
 */
function isSpeaker(
  draft: StatementDraft,
  place: number,
  pronoun: Genus,
  near: readonly Sighting[],
  context: PronounContext,
): boolean {
  const { speaker } = context;
  if ((place === 0 && context.opens) || !speaker) return true;
  if (speaker.kind === "unnamed" && speaker.gender === null && pronoun !== "they") return false;
  const first = draft.words[0] ?? 0;
  return !near.some(
    ({ actor, name }) =>
      actor !== speaker &&
      name.first < first &&
      first - name.last < NEAR &&
      actor.gender === pronoun &&
      fits(pronoun, actor),
  );
}

/** Whether "it" does what bodies do, or gets what they get, rather than things: "it continued to bomb them", "arming it". */
function acts(draft: StatementDraft, place: number): boolean {
  const before = draft.token(place - 1);
  if (before?.tag === "VERB") return GIVEN.has(before.lemma.toLowerCase());
  const verb = draft.token(place + 1);
  return place === 0 && verb?.tag === "VERB" && DONE.has(verb.lemma.toLowerCase());
}

type Genus = "he" | "she" | "it" | "they";

function genusOf(word: string): Genus | null {
  if (/^(?:he|him|his)$/.test(word)) return "he";
  if (/^(?:she|her|hers)$/.test(word)) return "she";
  if (/^(?:it|its)$/.test(word)) return "it";
  return /^(?:they|them|their)$/.test(word) ? "they" : null;
}

function fits(pronoun: Genus, actor: TextActor): boolean {
  if (pronoun === "they") return actor.plural;
  if (pronoun === "it") return actor.kind === "organisation" && !actor.plural;
  return (
    actor.kind !== "organisation" && !actor.plural && (actor.gender === null || actor.gender === pronoun)
  );
}

/** The last names before a token, the nearest first. */
function sightingsBefore(sightings: readonly Sighting[], token: number): Sighting[] {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle]?.name.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return sightings.slice(Math.max(0, low - 8), low).reverse();
}

/** Not the speaker, not who is named in the statement already, no mere place ("in western Syria"). */
function isOutside(draft: StatementDraft, { actor, name }: Sighting, context: PronounContext): boolean {
  if (actor === context.speaker || isInPhrase(name.first, context)) return false;
  const { tokens } = draft.analysis;
  if (
    name.kind === "place" &&
    (IN_A_PLACE.test(tokens[name.first - 1]?.lower ?? "") ||
      IN_A_PLACE.test(tokens[name.first - 2]?.lower ?? ""))
  )
    return false;
  for (let place = 0; place < Math.min(6, draft.words.length); place++)
    if (draft.at(place) === actor.name.toLowerCase()) return false;
  return true;
}

function isInPhrase(token: number, { phrase }: PronounContext): boolean {
  return phrase !== null && phrase.first <= token && token <= phrase.last;
}

/** "It is good that", "it was Wolf who": this "it" means nothing. */
function isEmpty(draft: StatementDraft, place: number): boolean {
  if (draft.token(place)?.lower !== "it") return false;
  const verb = draft.token(place + 1);
  if (verb?.tag !== "AUX" && !/^(?:seems?|seemed|appears?|appeared|takes?|took)$/.test(verb?.lower ?? ""))
    return false;
  for (let at = place + 2; at < Math.min(place + 12, draft.words.length); at++) {
    const token = draft.token(at);
    if (!token || /^[,;.]$/.test(token.text)) return false;
    if (/^(?:that|to|who|whether|if|when)$/.test(token.lower)) return draft.token(at - 1)?.tag !== "VERB";
  }
  return false;
}

/** Whether a thing is named in the statement before "it". */
function hasNounBefore(draft: StatementDraft, place: number): boolean {
  for (let at = Math.max(0, place - NEAR); at < place; at++) {
    const tag = draft.token(at)?.tag;
    if ((tag === "NOUN" || tag === "PROPN") && !draft.isEdited(at)) return true;
  }
  return false;
}

/** The nearest body before "it": one with a name, or "the Russian air force". */
function bodyOrName(
  { analysis }: StatementDraft,
  others: readonly Sighting[],
  token: number,
  context: PronounContext,
): TextActor | string | null {
  const nearest = others[0];
  const from = Math.max(nearest?.name.last ?? 0, token - REACH);
  return bodyBetween(analysis, from + 1, token, context) ?? nearest?.actor ?? null;
}

function bodyBetween(
  { tokens, text }: Analysis,
  from: number,
  to: number,
  context: PronounContext,
): string | null {
  const found = findBodies(tokens, from, to)
    .filter(({ first }) => !isInPhrase(first, context))
    .at(-1);
  return found
    ? `the ${text.slice(tokens[found.first]?.start, tokens[found.last]?.end).replace(/\s+/gu, " ")}`
    : null;
}
