import { COUNTING_REVIEW } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";
import type { ClaimState } from "@/lib/db/generated/enums";

/** A claim in one of these states is gone: kept with its history, but no longer linked or counted. */
const GONE: ClaimState[] = ["withdrawn", "rejected"];

export function isGone(state: ClaimState): boolean {
  return GONE.includes(state);
}

/**
 * The contradictions that are listed and counted: those of a claim that is gone, and those that the engine took back, stay only
 * when somebody has judged them, and nobody took that back. `standingPairSql` says the same where SQL is written.
 */
export const STANDING_PAIR = {
  OR: [
    { reviews: { some: COUNTING_REVIEW } },
    { withdrawnAt: null, first: { state: { notIn: GONE } }, second: { state: { notIn: GONE } } },
  ],
} satisfies Prisma.ContradictionWhereInput;

/** As `STANDING_PAIR`, over a contradiction `c`, its claims `f` and `s`, and the verdict of its newest review that counts, `r`. */
export function standingPairSql(): Prisma.Sql {
  const gone = Prisma.sql`ANY(${GONE}::text[])`;
  return Prisma.sql`(r."verdict" IS NOT NULL OR NOT (c."withdrawnAt" IS NOT NULL OR f."state"::text = ${gone} OR s."state"::text = ${gone}))`;
}
