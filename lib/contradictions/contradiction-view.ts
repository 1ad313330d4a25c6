import { toClaimView } from "@/lib/claims/claim-view";
import { checkMark } from "@/lib/contradictions/check-mark";
import type { ContradictionRow, ContradictionView, Side } from "@/lib/contradictions/contradiction";
import { daysApart } from "@/lib/contradictions/days-apart";
import { deriveState } from "@/lib/contradictions/derive-state";
import { headlineOf } from "@/lib/contradictions/headline-of";
import type { Relate } from "@/lib/contradictions/load-relate";
import { orderSides } from "@/lib/contradictions/order-sides";
import { findDateBounds } from "@/lib/dates/date-bounds";
import { isGone } from "@/lib/db/standing-pair";

/** A contradiction's row as the shape that everything reads. Pure. */
export function toContradictionView(row: ContradictionRow, relate: Relate): ContradictionView {
  const verdict = row.reviews[0] ?? null;
  const first = side(row, row.first, verdict?.firstVersion);
  const second = side(row, row.second, verdict?.secondVersion);
  const [a, b] = orderSides(asSayable(first), asSayable(second)).map(({ side }) => side) as [Side, Side];
  return {
    id: row.id,
    basis: row.basis,
    headline: row.headline || headlineOf(forHeadline(a), forHeadline(b)),
    givenHeadline: row.headline,
    why: row.why,
    butNote: row.butNote,
    revision: row.revision,
    createdAt: row.createdAt,
    foundBy: row.analyst?.name ?? row.engine ?? "",
    score: row.score,
    state: deriveState(row.reviews),
    verdict,
    relation: relate(a.claim, b.claim),
    apart: daysApart(a.claim, b.claim),
    a: { ...a, tag: "A" },
    b: { ...b, tag: "B" },
  };
}

function side(row: ContradictionRow, claimRow: ContradictionRow["first"], judged?: number): Side {
  const claim = toClaimView(claimRow);
  return {
    tag: "A",
    claim,
    marks: row.marks.filter((mark) => mark.claimId === claim.id && checkMark(claim.quotes, mark).ok),
    gone: isGone(claim.state),
    editedSinceVerdict: judged !== undefined && judged < claim.version,
  };
}

function asSayable(side: Side) {
  const { id, saidEarliest, saidLatest, source } = side.claim;
  const published = source.published ? findDateBounds(source.published) : null;
  return { side, id, saidEarliest, saidLatest, publishedEarliest: published?.earliest ?? null };
}

function forHeadline({ claim, marks }: Side) {
  const { speaker } = claim.attribution;
  return {
    speaker,
    statement: claim.statement,
    marked: marks.map(({ exact }) => exact),
  };
}
