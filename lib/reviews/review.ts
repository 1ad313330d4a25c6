import { z } from "zod";
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

const VERSION = {
  number: true,
  statement: true,
  denies: true,
  reported: true,
  said: true,
  happened: true,
  quotes: { select: { exact: true }, orderBy: { position: "asc" } },
  attribution: { select: { cue: true, role: true, speaker: { select: { id: true } } } },
} satisfies Prisma.ClaimVersionSelect;

export const REVIEW_SELECT = {
  id: true,
  verdict: true,
  reason: true,
  rationale: true,
  createdAt: true,
  analyst: { select: { id: true, name: true } },
  decision: {
    select: {
      id: true,
      _count: { select: { reviews: true } },
      undoneBy: { select: { createdAt: true, analyst: { select: { id: true, name: true } } } },
    },
  },
  firstId: true,
  secondId: true,
  first: { select: VERSION },
  second: { select: VERSION },
} satisfies Prisma.ReviewSelect;

export type ReviewRow = Prisma.ReviewGetPayload<{ select: typeof REVIEW_SELECT }>;
export type JudgedVersion = ReviewRow["first"];
