import { z } from "zod";
import { DismissalReason, Verdict } from "@/lib/db/generated/enums";
import { typedText } from "@/lib/typed-text";

/** So many pairs can be decided at once: more than any dispute has, and what one transaction writes within seconds. */
export const MOST_PAIRS = 5000;

/** A verdict and, of a dismissal, its reason; in the queue it may go without a rationale. See docs/decisions. */
export const quickVerdict = z
  .object({
    verdict: z.enum(Verdict, "Choose a verdict."),
    reason: z.enum(DismissalReason, "Choose why it is no contradiction.").optional(),
    rationale: typedText(5000).default(""),
  })
  .superRefine(({ verdict, reason }, check) => {
    if (verdict === "dismissed" && !reason)
      check.addIssue({ code: "custom", path: ["reason"], message: "Choose why it is no contradiction." });
    if (verdict !== "dismissed" && reason)
      check.addIssue({ code: "custom", path: ["reason"], message: "Only a dismissal has a reason." });
  });

/** What an analyst gives to decide pairs at once. */
export const decisionInput = z
  .object({
    contradictionIds: z
      .array(z.uuid("Choose pairs of this case."))
      .min(1, "Choose a pair.")
      .max(MOST_PAIRS, `At most ${MOST_PAIRS} pairs at once.`)
      .readonly(),
    /** Whether a confirmation accepts the suggested claims of its pairs. */
    acceptClaims: z.boolean().default(true),
    /** The versions of claims that the analyst saw, by claim id; those left out may be any. */
    seen: z.record(z.uuid(), z.int()).default({}),
  })
  .and(quickVerdict);

/** What became of the pairs of a decision. Pairs that were left alone keep the state that they have. */
export type Decided = {
  /** Null when no pair was left to decide: nothing was written. */
  decisionId: string | null;
  decided: number;
  /** Left alone: somebody settled them meanwhile. */
  settledMeanwhile: number;
  /** Left alone: no longer proposed, or a claim of theirs is gone. */
  gone: number;
  /** Left alone: a claim of theirs was edited since the version in `seen`. */
  edited: number;
  /** Suggested claims that a confirmation accepted. */
  acceptedClaims: number;
};

/** A decision as the list of what was settled shows it. */
export type DecisionView = {
  id: string;
  createdAt: Date;
  analyst: { id: string; name: string };
  verdict: Verdict;
  reason: DismissalReason | null;
  rationale: string;
  /** How many pairs it was about, and the headline of one of them. */
  pairs: number;
  first: { contradictionId: string; headline: string };
  /** Who took it back, and when; null while it stands. */
  undone: { at: Date; analyst: { id: string; name: string } } | null;
};
