import type { ClaimView } from "@/lib/claims/claim";

/** Whether a claim is marked in its text: it holds, or waits to be settled. Pure. */
export function isMarked({ state }: Pick<ClaimView, "state">): boolean {
  return state === "accepted" || state === "suggested";
}
