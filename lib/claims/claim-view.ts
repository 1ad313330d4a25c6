import type { ClaimRow, ClaimView } from "@/lib/claims/claim";

type ActorRow = ClaimRow["versions"][number]["attribution"]["speaker"];

/** An actor that was merged reads as the one it was merged into. */
function asMerged({ mergedInto, ...actor }: ActorRow) {
  return mergedInto ?? actor;
}

/** A claim's row as the shape that everything reads. Pure. */
export function toClaimView(row: ClaimRow): ClaimView {
  const [current] = row.versions;
  if (!current) throw new Error(`Claim ${row.id} has no version.`);
  const { attribution, createdAt: editedAt, analyst: editor, ...version } = current;
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    ...version,
    attribution: {
      ...attribution,
      speaker: asMerged(attribution.speaker),
      chain: attribution.chain.map(({ actor, ...step }) => ({ ...step, actor: actor && asMerged(actor) })),
    },
    source: row.source,
    createdAt: row.createdAt,
    engine: row.engine,
    foundBy: row.analyst?.name ?? row.engine ?? "",
    editedBy: editor?.name ?? row.engine ?? "",
    editedAt,
  };
}
