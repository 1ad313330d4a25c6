import type { Verdict } from "@/lib/db/generated/enums";

/** Where a contradiction stands: open until somebody reviews it, then as the latest verdict says that wasn't undone. */
export type ContradictionState = "open" | Verdict;

/** The word for people, and a sign, so that a state is never told by its colour alone. */
export const STATE = {
  open: { label: "Open", sign: "○", tone: "accent" },
  confirmed: { label: "Confirmed", sign: "✓", tone: "good" },
  dismissed: { label: "Dismissed", sign: "✕", tone: "plain" },
  undecided: { label: "Undecided", sign: "?", tone: "warn" },
} as const satisfies Record<ContradictionState, { label: string; sign: string; tone: string }>;

export const STATES = Object.keys(STATE) as [ContradictionState, ...ContradictionState[]];

/** The state that follows from reviews of a contradiction that count, the newest among them, in any order: that of the newest. */
export function deriveState(
  reviews: readonly { verdict: Verdict; createdAt: Date; id: string }[],
): ContradictionState {
  const newest = reviews.reduce<(typeof reviews)[number] | null>(
    (latest, review) => (latest === null || isLater(review, latest) ? review : latest),
    null,
  );
  return newest?.verdict ?? "open";
}

// Ids are UUIDv7, so within a millisecond the greater one was written later.
function isLater(one: { createdAt: Date; id: string }, other: { createdAt: Date; id: string }): boolean {
  const difference = one.createdAt.getTime() - other.createdAt.getTime();
  return difference > 0 || (difference === 0 && one.id > other.id);
}
