import { z } from "zod";
import type { Relation } from "@/lib/actors/relate-actors";
import { CLAIM_SELECT, type ClaimView } from "@/lib/claims/claim";
import type { ContradictionState } from "@/lib/contradictions/derive-state";
import { COUNTING_REVIEW } from "@/lib/db/counting-review";
import type { Prisma } from "@/lib/db/generated/client";
import { Basis } from "@/lib/db/generated/enums";
import { typedText } from "@/lib/typed-text";

const marksInput = z
  .array(
    z.object({
      claimId: z.uuid("A mark lies on one of the two claims."),
      start: z.int("Mark words of the quote itself."),
      end: z.int("Mark words of the quote itself."),
    }),
  )
  .max(100, "At most 100 marks.");
export type MarksInput = z.output<typeof marksInput>;

const facts = {
  basis: z.enum(Basis, "Choose what they conflict by."),
  headline: typedText(300),
  why: typedText(5000),
  butNote: typedText(5000),
  marks: marksInput,
};

/** What a person gives to link two claims. Marks count in UTF-16 code units of the claim's source, end exclusive. */
export const contradictionInput = z.object({
  claimId: z.uuid("Choose a claim."),
  otherClaimId: z.uuid("Choose the other claim."),
  basis: facts.basis,
  headline: facts.headline.default(""),
  why: facts.why.default(""),
  butNote: facts.butNote.default(""),
  marks: facts.marks.default([]),
});

/** A change: what is left out stays. `revision` is the one that the person saw. */
export const contradictionChange = z.object({
  revision: z.int(),
  basis: facts.basis.optional(),
  headline: facts.headline.optional(),
  why: facts.why.optional(),
  butNote: facts.butNote.optional(),
  marks: facts.marks.optional(),
  /** The one claim whose marks are given: those of the other stay. Without it, the marks of both are replaced. */
  marksOn: z.uuid().optional(),
});

export const CONTRADICTION_SELECT = {
  id: true,
  basis: true,
  headline: true,
  why: true,
  butNote: true,
  firstVersion: true,
  secondVersion: true,
  createdAt: true,
  revision: true,
  engine: true,
  score: true,
  analyst: { select: { id: true, name: true } },
  marks: {
    select: { claimId: true, exact: true, start: true, end: true },
    orderBy: [{ claimId: "asc" }, { start: "asc" }],
  },
  first: { select: CLAIM_SELECT },
  second: { select: CLAIM_SELECT },
  /** The newest alone of those that count: it decides the state. */
  reviews: {
    where: COUNTING_REVIEW,
    select: {
      id: true,
      verdict: true,
      reason: true,
      rationale: true,
      firstVersion: true,
      secondVersion: true,
      createdAt: true,
      analyst: { select: { name: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 1,
  },
} satisfies Prisma.ContradictionSelect;

export type ContradictionRow = Prisma.ContradictionGetPayload<{ select: typeof CONTRADICTION_SELECT }>;

/** A side as it is shown: the claim as it stands now, and its words that conflict. */
export type Side = {
  tag: "A" | "B";
  claim: ClaimView;
  /** Those marks that still lie within the claim's quotes. */
  marks: { exact: string; start: number; end: number }[];
  /** Its claim was withdrawn or rejected since. */
  gone: boolean;
  /** The newest review judged an earlier version of its claim. */
  editedSinceVerdict: boolean;
};

/** A contradiction as every page and export reads it: A is what was said earlier. */
export type ContradictionView = {
  id: string;
  basis: Basis;
  /** As given, or made from the two sides. */
  headline: string;
  /** As given: empty when nobody did. */
  givenHeadline: string;
  why: string;
  butNote: string;
  revision: number;
  createdAt: Date;
  /** The analyst who linked it, or the engine's version. */
  foundBy: string;
  /** The engine's, from 0 to 1: how likely an analyst confirms the pair. Null when an analyst linked it. */
  score: number | null;
  state: ContradictionState;
  /** The newest review. */
  verdict: ContradictionRow["reviews"][number] | null;
  /** How the speakers belong together at the time of saying. */
  relation: Relation;
  /** "1 day apart"; null when a date isn't known. */
  apart: string | null;
  a: Side;
  b: Side;
};
