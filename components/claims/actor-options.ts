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
 * last first), those with a name that begins so before others; then the ways to make a new one. Pure.
 */
export function actorOptions(actors: PickableActor[], typed: string): ActorOption[] {
  const wanted = fold(typed);
  const matches =
    wanted === "" ? actors : [...matching(actors, wanted, true), ...matching(actors, wanted, false)];
  const known = matches.slice(0, SHOWN).map((actor) => ({
    choice: { actorId: actor.id, label: displayName(actor) },
    detail: [KINDS[actor.kind], actor.aliases.join(", ")].filter(Boolean).join(" · "),
  }));
  const name = typed.trim();
  return name === "" ? known : [...known, ...newOptions(name)];
}

function newOptions(name: string): ActorOption[] {
  return [
    { choice: { new: { kind: "person", name }, label: `New person “${name}”` }, detail: "" },
    { choice: { new: { kind: "organisation", name }, label: `New organisation “${name}”` }, detail: "" },
    {
      choice: { new: { kind: "unnamed", name }, label: `Unnamed: “${name}”` },
      detail: "belongs to this source",
    },
  ];
}

/** What the field shows once somebody is picked. */
export function pickedLabel(choice: SpeakerChoice): string {
  return "new" in choice ? displayName(choice.new) : choice.label;
}

function matching(actors: PickableActor[], wanted: string, fromTheStart: boolean): PickableActor[] {
  return actors.filter((actor) => {
    const names = [actor.name, displayName(actor), ...actor.aliases].map(fold);
    const begins = names.some((name) => name.startsWith(wanted));
    return fromTheStart ? begins : !begins && names.some((name) => name.includes(` ${wanted}`));
  });
}

/** Letters without their marks and in lower case, so that "elysee" finds "Élysée". */
function fold(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
