import type { DismissalReason, Verdict } from "@/lib/db/generated/enums";
import type { Decided } from "@/lib/reviews/decision";
import { REASON } from "@/lib/reviews/reasons";

const VERDICT: Record<Verdict, string> = {
  confirmed: "Confirmed",
  dismissed: "Dismissed",
  undecided: "Left undecided",
};

/** A verdict in words: "Dismissed, different time". Pure. */
export function describeVerdict(verdict: Verdict, reason?: DismissalReason | null): string {
  return VERDICT[verdict] + (reason ? `, ${REASON[reason].label.toLowerCase()}` : "");
}

/** A number with its noun: "1 pair", "3 pairs". Pure. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

/** What of a decision didn't go as asked, in a sentence each; empty when all of it did. Pure. */
export function describeLeft({ settledMeanwhile, gone, edited }: Decided): string {
  return [
    settledMeanwhile ? `${counted(settledMeanwhile, "pair")} had been settled meanwhile.` : "",
    gone ? `${counted(gone, "pair")} ${gone === 1 ? "is" : "are"} no longer there.` : "",
    edited
      ? `${counted(edited, "pair")} ${edited === 1 ? "was" : "were"} edited since you saw ${edited === 1 ? "it" : "them"}: look again.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}
