import type { InstitutionTree, TreeActor } from "@/lib/actors/relate-actors";
import type { ClaimView } from "@/lib/claims/claim";

/** What an institution is read off: who spoke, and when. */
export type Spoken = Pick<ClaimView, "saidEarliest" | "saidLatest"> & {
  attribution: { speaker: { id: string } };
};

/**
 * The institution that a claim's speaker belonged to when it spoke: that of its role at that time, or else what it was a part
 * of. Pure.
 *
 * @returns null when the case knows none.
 */
export function institutionOf(claim: Spoken, tree: InstitutionTree): string | null {
  const speaker = tree.get(claim.attribution.speaker.id);
  if (!speaker) return null;
  const role = speaker.roles.find((held) => held.institutionId && holdsAt(held, claim));
  const parent = speaker.parents.find((link) => holdsAt(link, claim));
  return tree.get(role?.institutionId ?? parent?.parentId ?? "")?.name ?? null;
}

/** Whether it can have held at the time of saying: an open side is unknown, and speaks for it. */
function holdsAt(
  { earliest, latest }: TreeActor["parents"][number] | TreeActor["roles"][number],
  claim: Spoken,
): boolean {
  const over = latest && claim.saidEarliest && latest < claim.saidEarliest;
  const notYet = earliest && claim.saidLatest && earliest > claim.saidLatest;
  return !over && !notYet;
}
