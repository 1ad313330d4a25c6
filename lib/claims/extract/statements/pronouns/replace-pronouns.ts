import { stateOf } from "@/lib/actors/state-of";
import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Sighting, TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { isAttributive } from "@/lib/claims/extract/statements/denials/participles";
import { agree, spellOut, verbOf } from "@/lib/claims/extract/statements/pronouns/agree-verb";
import { findAntecedent } from "@/lib/claims/extract/statements/pronouns/find-antecedent";
import { bodyInText, nameInText, shortName } from "@/lib/claims/extract/statements/pronouns/name-in-text";
import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import { wordSet } from "@/lib/language/word-set";

/** Who speaks, in whose words, and who was named in the text. */
export type PronounContext = {
  speaker: TextActor | null;
  isQuoted: boolean /** The speaker is named before the words. */;
  speaksFirst: boolean;
  /** The words are the first of what was said, not a second clause of it. */
  opens: boolean;
  /** The tokens of the speaker's phrase: what is named in it describes the speaker. */
  phrase: TokenSpan | null;
  sightings: readonly Sighting[];
};

/** All words that may be replaced. */
const REPLACED = wordSet(
  "i i'm i've i'll i'd i're we we're we've we'll we'd me us my mine our ours myself he him his she her hers it its they them their theirs",
);
const POSSESSIVE = /^(?:my|mine|our|ours|his|hers|its|their|theirs)$/;

/**
 * Puts names in the place of pronouns where it is sure enough whom they mean: "I" and "we" are the speaker and those they speak for;
 * "he", "it" and "they" in indirect speech the speaker or somebody named before. The verbs agree.
 *
 * @param before who is named before these words already.
 */
export function replacePronouns(
  draft: StatementDraft,
  context: PronounContext,
  before: TextActor | null = null,
): void {
  const named = new Set<TextActor | string>(before ? [before, before.name] : []);
  for (let place = 0; place < draft.words.length; place++) {
    const token = draft.token(place);
    if (!token || draft.isEdited(place)) continue;
    const word = token.lower;
    if (!REPLACED.has(word) || (word === "mine" && isPit(draft, place))) continue;
    if (word === "i" && draft.token(place + 1)?.lower === "mean" && draft.token(place + 2)?.text === ",") {
      draft.cut(place, place + 2);
      continue;
    }
    const joined = /^(i|we)'(m|ve|re|ll|d)$/.exec(word);
    if (joined) {
      putSpeaker(draft, place, joined[1] ?? "", context, named, joined[2]);
      continue;
    }
    if (putState(draft, place, word, context)) continue;
    if (word === "myself" && context.speaker) draft.put(place, "");
    else if (isFirstPerson(word)) putSpeaker(draft, place, word, context, named);
    else putThird(draft, place, word, context, named);
  }
}

/** "the closed mine", "a gold mine": where coal comes from. */
function isPit(draft: StatementDraft, place: number): boolean {
  const before = draft.token(place - 1);
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before?.tag ?? "") || isAttributive(draft, place - 1);
}

function isFirstPerson(word: string): boolean {
  return /^(?:i|me|my|mine|we|us|our|ours)$/.test(word);
}

/** "his country" is the state that the speaker's office belongs to. */
function putState(draft: StatementDraft, place: number, word: string, { speaker }: PronounContext): boolean {
  if (
    !/^(?:his|her|my|our|their|its)$/.test(word) ||
    !/^(?:country|nation|homeland)$/.test(draft.at(place + 1)) ||
    !speaker
  )
    return false;
  const state =
    stateOf(speaker.institution ?? "") ??
    stateOf(`${speaker.role} ${speaker.institution ?? ""}`) ??
    stateOf(speaker.name);
  if (!state) return false;
  draft.put(place, state);
  draft.put(place + 1, "");
  return true;
}

function putSpeaker(
  draft: StatementDraft,
  place: number,
  word: string,
  { speaker }: PronounContext,
  named: Set<TextActor | string>,
  clitic?: string,
): void {
  if (!speaker) return;
  const isGroup = word.startsWith("w") || word.startsWith("u") || word.startsWith("o");
  const speaksAlone = !isGroup || speaker.kind === "organisation" || speaker.plural;
  const group = speaksAlone ? speaker : speaker.institution;
  if (!group) return;
  const full =
    typeof group === "string" ? bodyInText(group) : named.has(group) ? shortName(group) : nameInText(group);
  named.add(group);
  const possessive = POSSESSIVE.test(word);
  draft.put(place, possessive ? possessiveOf(full, group) : full);
  const plural = typeof group !== "string" && group.plural;
  if (clitic) draft.put(place, `${full} ${verbOf(clitic, plural)}`);
  else if (word === "i" || word === "we") agree(draft, place, plural);
}

function putThird(
  draft: StatementDraft,
  place: number,
  word: string,
  context: PronounContext,
  named: Set<TextActor | string>,
): void {
  const found = findAntecedent(draft, place, context);
  if (!found) return;
  const key = typeof found === "string" ? found : found.name;
  if (named.has(key)) return;
  named.add(key);
  const full = typeof found === "string" ? found : nameInText(found);
  const isPossessive = POSSESSIVE.test(word) || (word === "her" && isBeforeNoun(draft, place));
  draft.put(place, isPossessive ? possessiveOf(full, found) : full);
  const singular = typeof found === "string" || !found.plural;
  if (word === "they" && singular) agree(draft, place, false);
  else if (!isPossessive) spellOut(draft, place + 1);
}

function isBeforeNoun(draft: StatementDraft, place: number): boolean {
  const next = draft.token(place + 1);
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.tag);
}

/** "Velm" gives "Velm’s", "Velm Ferries" "Velm Ferries’"; a person's name has the s even then. */
function possessiveOf(name: string, whose: TextActor | string): string {
  const isPerson = typeof whose !== "string" && whose.kind === "person";
  return /s$/.test(name) && !isPerson ? `${name}’` : `${name}’s`;
}
