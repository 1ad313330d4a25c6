import type { ClaimView } from "@/lib/claims/claim";
import { checkMark } from "@/lib/contradictions/check-mark";
import type { MarksInput } from "@/lib/contradictions/contradiction";
import { clipSpans, mergeSpans } from "@/lib/contradictions/marks";
import { fail, type Outcome, ok } from "@/lib/outcome";

export type CheckedMark = { claimId: string; position: number; exact: string; start: number; end: number };

/**
 * Marks as they are stored: those of each quote sorted and joined where they touch, with their words, numbered by claim.
 *
 * @returns the failure of the first mark that lies on neither claim, outside of its quotes, or cuts a character.
 */
export function checkMarks(claims: readonly ClaimView[], marks: MarksInput): Outcome<CheckedMark[]> {
  for (const mark of marks) {
    const claim = claims.find(({ id }) => id === mark.claimId);
    const checked = claim
      ? checkMark(claim.quotes, mark)
      : { ok: false as const, message: "A mark lies on one of the two claims." };
    if (!checked.ok) return fail("invalid", checked.message, { marks: checked.message });
  }
  return ok(claims.flatMap((claim) => marksOn(claim, marks)));
}

function marksOn({ id, quotes }: ClaimView, marks: MarksInput): CheckedMark[] {
  const own = marks.filter(({ claimId }) => claimId === id);
  return quotes
    .flatMap((quote) =>
      mergeSpans(clipSpans(own, quote)).map(({ start, end }) => ({
        exact: quote.exact.slice(start - quote.start, end - quote.start),
        start,
        end,
      })),
    )
    .map((mark, position) => ({ claimId: id, position, ...mark }));
}
