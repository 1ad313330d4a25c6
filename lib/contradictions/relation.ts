import type { Relation } from "@/lib/actors/relate-actors";

export const RELATIONS = ["same-actor", "same-institution", "different"] as const;

/** The words for a relation where no institution is at hand: filters. */
export const RELATION_LABEL = {
  "same-actor": "Same actor",
  "same-institution": "Same institution",
  different: "Different sides",
} as const satisfies Record<Relation["relation"], string>;

/** A relation in words: "Same institution: Russia". */
export function describeRelation({ relation, institution }: Relation): string {
  const label = RELATION_LABEL[relation];
  return relation === "same-institution" && institution ? `${label}: ${institution}` : label;
}

/** Whether a string from an address bar names a relation. */
export function isRelation(value: unknown): value is Relation["relation"] {
  return RELATIONS.some((relation) => relation === value);
}
