import { loadInstitutionTree } from "@/lib/actors/load-institution-tree";
import { type Relation, relateActors, type Speaking } from "@/lib/actors/relate-actors";
import type { ClaimRow, ClaimView } from "@/lib/claims/claim";
import { db, type Tx } from "@/lib/db/client";

/** Says how the speakers of two claims belong together, each at the time of saying. */
export type Relate = (one: ClaimView, other: ClaimView) => Relation;

/** What it takes to relate the speakers of these claims. For reads that have checked membership. */
export async function loadRelate(caseId: string, claims: readonly ClaimRow[], tx: Tx = db): Promise<Relate> {
  const speakers = claims.flatMap(({ versions }) =>
    versions.map(({ attribution }) => attribution.speaker.id),
  );
  const tree = await loadInstitutionTree(tx, caseId, [...new Set(speakers)]);
  return (one, other) => relateActors(asSpeaking(one), asSpeaking(other), tree);
}

function asSpeaking({ attribution, saidEarliest, saidLatest }: ClaimView): Speaking {
  return {
    actorId: attribution.speaker.id,
    role: attribution.role,
    said: { earliest: saidEarliest, latest: saidLatest },
  };
}
