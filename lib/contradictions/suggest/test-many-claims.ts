import { analyseClaim } from "@/lib/contradictions/compare/analyse-claim";
import type { ClaimFeatures, ComparedClaim } from "@/lib/contradictions/compare/claim-features";
import { readClaim } from "@/lib/contradictions/features/read-claim";
import { type Compare, comparePairs } from "@/lib/contradictions/suggest/compare-pairs";
import type { Comparer } from "@/lib/contradictions/suggest/find-contradictions";
import { db } from "@/lib/db/client";
import { insertRows } from "@/lib/db/insert-rows";
import { newIds } from "@/lib/db/new-ids";

/** For tests: thousands of claims of one speaker in one source, written past the use cases. Their quotes are their statements. */
export async function insertClaims(
  caseId: string,
  sourceId: string,
  speakerId: string,
  statements: string[],
): Promise<string[]> {
  const { id: attributionId } = await db.attribution.create({
    data: { caseId, sourceId, speakerId },
    select: { id: true },
  });
  const ids = newIds(statements.length);
  const engine = "extract 1.1";
  const rows = statements.map((statement, at) => ({ statement, claimId: ids[at] ?? "", start: at * 100 }));
  await insertRows(
    db,
    "Claim",
    rows.map(({ claimId: id }) => ({ caseId, id, sourceId, version: 1, engine, state: "accepted" })),
  );
  await insertRows(
    db,
    "ClaimVersion",
    rows.map(({ claimId, statement }) => ({
      caseId,
      claimId,
      number: 1,
      sourceId,
      attributionId,
      statement,
      denies: false,
      reported: false,
      engine,
    })),
  );
  await insertRows(
    db,
    "Quote",
    rows.map(({ claimId, statement, start }) => ({
      caseId,
      claimId,
      number: 1,
      position: 0,
      exact: statement,
      prefix: "",
      suffix: "",
      start,
      end: start + statement.length,
    })),
  );
  return ids;
}

const NOTHING = { ...analyseClaim({ statement: "" }), skipped: null };

/** For tests: reads a claim by its words alone, where thousands are read. */
function analyseQuickly(claim: ComparedClaim): ClaimFeatures {
  const { statement } = claim;
  const fingerprint = statement.toLowerCase().replace(/[^a-z0-9 ]/g, "");
  const terms = [...new Set(fingerprint.split(" "))].filter((word) => word.length > 3 && !/\d/.test(word));
  return { ...NOTHING, statement, fingerprint, terms: terms.slice(0, 12) };
}

/** For tests: a comparer for thousands of claims. */
export function compareQuickly(compare: Compare): Comparer {
  return {
    read: async ({ claims }) => claims.map((claim) => readClaim(claim, analyseQuickly)),
    compare: async (pairs) => comparePairs(pairs, compare),
  };
}
