import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { newestReviewSql } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";
import type { Basis } from "@/lib/db/generated/enums";

/** Of an engine's settled pairs: how many analysts confirmed. `precision` from 0 to 1, null when none is settled. */
export type Precision = { confirmed: number; dismissed: number; precision: number | null };

/** The engine's precision in a case: in all, and by basis, those with most settled pairs first. */
export type EnginePrecision = { all: Precision; byBasis: ({ basis: Basis } & Precision)[] };

/**
 * How often analysts of a case agreed with what an engine proposed there, as its pairs stand now. Undecided pairs, verdicts
 * that were undone, and pairs that an analyst linked aren't counted.
 *
 * @throws NotFound when the analyst is no member.
 */
export async function precisionByBasis(analyst: Analyst, caseId: string): Promise<EnginePrecision> {
  await requireMember(analyst, caseId);
  const rows = await db.$queryRaw<{ basis: Basis; confirmed: number; dismissed: number }[]>`
    SELECT c."basis", (count(*) FILTER (WHERE r."verdict" = 'confirmed'))::int AS "confirmed",
      (count(*) FILTER (WHERE r."verdict" = 'dismissed'))::int AS "dismissed"
    FROM "Contradiction" c CROSS JOIN LATERAL (${newestReviewSql(Prisma.sql`x."verdict"`)}) r
    WHERE c."caseId" = ${caseId}::uuid AND c."engine" IS NOT NULL AND r."verdict" <> 'undecided'
    GROUP BY c."basis" ORDER BY count(*) DESC, c."basis"`;
  const sum = (of: "confirmed" | "dismissed") => rows.reduce((total, row) => total + row[of], 0);
  return {
    all: withPrecision(sum("confirmed"), sum("dismissed")),
    byBasis: rows.map(({ basis, confirmed, dismissed }) => ({
      basis,
      ...withPrecision(confirmed, dismissed),
    })),
  };
}

function withPrecision(confirmed: number, dismissed: number): Precision {
  const settled = confirmed + dismissed;
  return { confirmed, dismissed, precision: settled > 0 ? confirmed / settled : null };
}
