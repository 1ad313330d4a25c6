import { z } from "zod";
import { JUDGED_VERSION } from "@/lib/claims/what-changed";
import type { Prisma } from "@/lib/db/generated/client";
import { DismissalReason, Verdict } from "@/lib/db/generated/enums";
import { typedText } from "@/lib/typed-text";

/** What an analyst gives with a verdict. In full it has its rationale, since the log is read long after. */
export const reviewInput = z
  .object({
    verdict: z.enum(Verdict, "Choose a verdict."),
    reason: z.enum(DismissalReason, "Choose why it is no contradiction.").optional(),
    rationale: typedText(5000, "Write in a few words why."),
    /** The versions of A's and B's claims that the analyst saw, by claim id. */
    seen: z.record(z.uuid(), z.int()).optional(),
  })
  .superRefine(({ verdict, reason }, check) => {
    if (verdict === "dismissed" && !reason)
      check.addIssue({ code: "custom", path: ["reason"], message: "Choose why it is no contradiction." });
    if (verdict !== "dismissed" && reason)
      check.addIssue({ code: "custom", path: ["reason"], message: "Only a dismissal has a reason." });
  });

export const REVIEW_SELECT = {
  id: true,
  verdict: true,
  reason: true,
  rationale: true,
  createdAt: true,
  analyst: { select: { id: true, name: true } },
  reopening: { select: { createdAt: true } },
  decision: {
    select: {
      id: true,
      _count: { select: { reviews: true } },
      undoneBy: { select: { createdAt: true, analyst: { select: { id: true, name: true } } } },
    },
  },
  firstId: true,
  secondId: true,
  first: { select: JUDGED_VERSION },
  second: { select: JUDGED_VERSION },
} satisfies Prisma.ReviewSelect;

export type ReviewRow = Prisma.ReviewGetPayload<{ select: typeof REVIEW_SELECT }>;
