import type { InstitutionTree, Speaking, TreeActor } from "@/lib/actors/relate-actors";
import type { Sayable } from "@/lib/contradictions/order-sides";

/** A claim as comparing takes it: plain values, which go between threads. */
export type ComparedSide = Sayable & {
  version: number;
  /** `ClaimFeatures` as JSON. */
  features: string;
  speaking: Speaking;
  /** The claim that it answers. */
  answersId: string | null;
};

/** What is compared in one go. A pair names its claims, in the order of their ids. */
export type PairsToCompare = {
  sides: ComparedSide[];
  pairs: { firstId: string; secondId: string }[];
  /** What relates the speakers: see `InstitutionTree`. */
  actors: TreeActor[];
};

export function treeOf(actors: readonly TreeActor[]): InstitutionTree {
  return new Map(actors.map((actor) => [actor.id, actor]));
}
