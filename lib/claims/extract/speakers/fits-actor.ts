import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";
import type { SpeakerMention } from "@/lib/claims/extract/speakers/read-mention";

/** Whether a pronoun in lower case can mean an actor; `place`: who was named as a place only. */
export function fits(pronoun: string, actor: TextActor, place: boolean): boolean {
  if (pronoun === "they" || pronoun === "them" || pronoun === "their")
    return actor.plural || actor.kind === "organisation";
  if (actor.plural) return false;
  if (pronoun === "it" || pronoun === "its") return actor.kind === "organisation" || isGuess(actor, pronoun);
  if (actor.kind === "organisation") return !place && isGuess(actor, pronoun);
  if (actor.kind === "unnamed" && !canBePerson(actor.noun)) return false;
  return actor.gender === null || actor.gender === pronoun;
}

/** Whether a pronoun would tell more of the kind of a name than is known. */
export function isGuess({ kind, sure, gender }: TextActor, pronoun: string): boolean {
  if (sure || kind === "unnamed") return false;
  return pronoun === "he" || pronoun === "she"
    ? kind === "organisation"
    : kind === "person" && gender === null;
}

/** What a pronoun tells of whom it means. */
export function settle(actor: TextActor, pronoun: string): void {
  if (pronoun === "he" || pronoun === "she") {
    actor.gender ??= pronoun;
    if (actor.kind === "organisation") Object.assign(actor, { kind: "person", sure: true });
  } else if (pronoun === "it" && actor.kind === "person")
    Object.assign(actor, { kind: "organisation", sure: true });
}

/** "restraint", "decision" and the like are no he and no she. */
function canBePerson(noun: string): boolean {
  return !/(?:tion|sion|ment|ness|ity|ance|ence|aint|ship|ism|ing|age|ure|plan|report|statement|letter|deal)$/.test(
    noun,
  );
}

/** The head of a description is the actor's noun or a word of their role, and nothing in the description speaks against it. */
export function isDescribed(actor: TextActor, mention: SpeakerMention, words: readonly string[]): boolean {
  const own = `${actor.name} ${actor.role} ${actor.institution ?? ""}`.toLowerCase().split(/[\s-]+/u);
  if (actor.kind === "person") {
    // "The coast guard" is no coast guard chief.
    if (mention.what === "body") return false;
    const role = actor.role.toLowerCase().split(/[\s-]+/u);
    return role.includes(mention.head) && words.every((word) => own.includes(word));
  }
  return (
    actor.noun === mention.head &&
    actor.plural === mention.plural &&
    words.every((word) => own.includes(word))
  );
}
