import type { SpeakerChoice } from "@/components/claims/claim-draft";
import { displayName } from "@/lib/actors/display-name";
import type { ListedActor } from "@/lib/actors/list-actors";

export type PickableActor = Pick<ListedActor, "id" | "kind" | "name" | "aliases" | "description">;

/** A line of the list: whom it picks, and what tells it from others of the name. */
export type ActorOption = { choice: SpeakerChoice; detail: string };

const SHOWN = 8;

const KINDS = { person: "person", organisation: "organisation", unnamed: "of this source" };

/**
 * What the speaker field offers for what was typed: the actors with a word that begins so, in the order given (whoever spoke
 * last first), a name that is the same before those that begin so, and these before others; then the ways to make a new
 * one. Pure.
 */
export function actorOptions(actors: PickableActor[], typed: string): ActorOption[] {
  const wanted = fold(typed);
  const matches =
    wanted === "" ? actors : [...matching(actors, wanted, true), ...matching(actors, wanted, false)];
  const ordered = [
    ...matches.filter((actor) => isNamed(actor, wanted)),
    ...matches.filter((actor) => !isNamed(actor, wanted)),
  ];
  const known = ordered.slice(0, SHOWN).map((actor) => ({
    choice: choiceOf(actor),
    detail: [KINDS[actor.kind], actor.aliases.join(", ")].filter(Boolean).join(" · "),
  }));
  const name = typed.trim();
  return name === "" ? known : [...known, ...newOptions(name)];
}

/**
 * The actor whose name or alias was typed in full; letters' marks and case make no difference. Pure.
 *
 * @returns null too when several go by it: then it takes a choice.
 */
export function actorNamed(actors: PickableActor[], typed: string): SpeakerChoice | null {
  const wanted = fold(typed);
  const [actor, ...others] = wanted === "" ? [] : actors.filter((each) => isNamed(each, wanted));
  return actor && others.length === 0 ? choiceOf(actor) : null;
}

function choiceOf(actor: PickableActor): SpeakerChoice {
  return { actorId: actor.id, label: displayName(actor) };
}

/** Words for somebody whom a source doesn't name, in English: of other languages the lower case alone tells. */
const ROLE =
  /\b(?:officials?|spokes(?:man|woman|person)|aides?|sources?|witness(?:es)?|officers?|diplomats?|ministers?)\b/i;

/** Whether words read as a description ("a top aide", "American official") rather than as a name. Pure. */
export function readsAsUnnamed(typed: string): boolean {
  const words = typed.trim();
  return /^\p{Ll}/u.test(words) || /^(?:an?|the)\s/i.test(words) || ROLE.test(words);
}

/** The ways to make somebody new, the likeliest first, since Enter takes it. */
function newOptions(name: string): ActorOption[] {
  const named: ActorOption[] = [
    { choice: { new: { kind: "person", name }, label: `New person “${name}”` }, detail: "" },
    { choice: { new: { kind: "organisation", name }, label: `New organisation “${name}”` }, detail: "" },
  ];
  const unnamed: ActorOption = {
    choice: { new: { kind: "unnamed", name }, label: `Unnamed: “${name}”` },
    detail: "belongs to this source",
  };
  return readsAsUnnamed(name) ? [unnamed, ...named] : [...named, unnamed];
}

/** What the field shows once somebody is picked. */
export function pickedLabel(choice: SpeakerChoice): string {
  return "new" in choice ? displayName(choice.new) : choice.label;
}

function matching(actors: PickableActor[], wanted: string, fromTheStart: boolean): PickableActor[] {
  return actors.filter((actor) => {
    const names = namesOf(actor);
    const begins = names.some((name) => name.startsWith(wanted));
    return fromTheStart ? begins : !begins && names.some((name) => name.includes(` ${wanted}`));
  });
}

function namesOf(actor: PickableActor): string[] {
  return [actor.name, displayName(actor), ...actor.aliases].map(fold);
}

function isNamed(actor: PickableActor, wanted: string): boolean {
  return namesOf(actor).includes(wanted);
}

/** Letters without their marks and in lower case, so that "elysee" finds "Élysée". */
function fold(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
