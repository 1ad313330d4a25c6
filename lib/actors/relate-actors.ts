import { governmentOf } from "@/lib/actors/relations/government-of";
import type { ActorKind } from "@/lib/db/generated/enums";

/** When something holds or was said; an open side is unknown. */
type Interval = { earliest: Date | null; latest: Date | null };

export type TreeActor = {
  id: string;
  kind: ActorKind;
  name: string;
  aliases: string[];
  mergedIntoId: string | null;
  roles: (Interval & { title: string; institutionId: string | null })[];
  parents: (Interval & { parentId: string })[];
};

/** The actors of a case by id, as far as they are needed: with those above them. */
export type InstitutionTree = ReadonlyMap<string, TreeActor>;

/** One side of a pair: who spoke, in which role as the source gives it, and when. */
export type Speaking = { actorId: string; role: string; said: Interval };

export type Relation = {
  relation: "same-actor" | "same-institution" | "different";
  /** The nearest institution that both belong to. */
  institution?: string;
};

/**
 * How two speakers stand to each other at the time when each spoke: the same actor, two of one institution (which they share
 * through their roles, their parents, or a name that stands for a state), or different ones. Pure.
 */
export function relateActors(a: Speaking, b: Speaking, tree: InstitutionTree): Relation {
  if (canonical(a.actorId, tree) === canonical(b.actorId, tree)) return { relation: "same-actor" };
  const ofA = institutionsOf(a, tree);
  const ofB = institutionsOf(b, tree);
  let nearest: { name: string; distance: number } | null = null;
  for (const [key, { name, distance }] of ofA) {
    const other = ofB.get(key);
    if (!other) continue;
    const sum = distance + other.distance;
    if (!nearest || sum < nearest.distance) nearest = { name, distance: sum };
  }
  return nearest ? { relation: "same-institution", institution: nearest.name } : { relation: "different" };
}

function canonical(id: string, tree: InstitutionTree): string {
  return tree.get(id)?.mergedIntoId ?? id;
}

type Reached = Map<string, { name: string; distance: number }>;

/** Every institution that a speaker speaks for at that time, by key, each with its distance; states are keys too. */
function institutionsOf({ actorId, role, said }: Speaking, tree: InstitutionTree): Reached {
  const reached: Reached = new Map();
  const reach = (key: string, name: string, distance: number) => {
    if (!reached.has(key)) reached.set(key, { name, distance });
  };
  const reachState = (words: string, distance: number) => {
    const government = governmentOf(words);
    if (government) reach(government.key, government.name, distance);
  };
  reachState(role, 1);
  // Nearest first, so that the first way to an institution is the shortest; a circle ends at what was seen.
  const seen = new Set<string>();
  let next = [canonical(actorId, tree), actorId];
  for (let distance = 0; next.length > 0; distance += 1) {
    const actors = next.flatMap((id) => tree.get(canonical(id, tree)) ?? []);
    // What an actor was before it was merged is still known of it.
    const before = next.flatMap((id) => tree.get(id) ?? []);
    next = [];
    for (const actor of new Set([...actors, ...before])) {
      if (seen.has(actor.id)) continue;
      seen.add(actor.id);
      if (actor.kind === "organisation") reach(actor.id, actor.name, distance);
      if (actor.kind !== "person")
        for (const name of [actor.name, ...actor.aliases]) reachState(name, distance + 1);
      for (const held of actor.roles.filter((one) => overlaps(one, said))) {
        reachState(held.title, distance + 1);
        if (held.institutionId) next.push(held.institutionId);
      }
      next.push(...actor.parents.filter((one) => overlaps(one, said)).map(({ parentId }) => parentId));
    }
  }
  return reached;
}

/** Whether two intervals can have a moment in common: what is unknown speaks for neither. */
function overlaps(one: Interval, other: Interval): boolean {
  const apart = (end: Date | null, start: Date | null) => end !== null && start !== null && end < start;
  return !apart(one.latest, other.earliest) && !apart(other.latest, one.earliest);
}
