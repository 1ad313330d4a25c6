import type { Basis } from "@/lib/db/generated/enums";

/** A basis as the contracts write it: "position-change". */
export function basisName(basis: Basis): string {
  return basis.replace("_", "-");
}

/** A score with as many digits as it has meaning. */
export function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
