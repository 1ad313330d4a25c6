import { keepFeatures } from "@/lib/contradictions/features/keep-features";
import { loadClaimsToRead } from "@/lib/contradictions/features/load-claims-to-read";
import { quoteFingerprint } from "@/lib/contradictions/features/quote-fingerprint";
import { db } from "@/lib/db/client";

/** Keeps of a claim that reading it failed, as one without words: this engine won't try that version again. */
export async function keepUnreadable(caseId: string, claimId: string): Promise<void> {
  const claims = await loadClaimsToRead(db, caseId, [claimId]);
  const nothing = { fingerprint: 0n, topic: 0n, said: 0, keys: [] };
  await keepFeatures(
    caseId,
    claims.map(({ claim, quoted, ...place }) => ({
      ...place,
      ...nothing,
      features: JSON.stringify({ statement: claim.statement, skipped: "empty" }),
      quotes: quoteFingerprint(quoted),
    })),
  );
  await db.claimFeatures.updateMany({ where: { caseId, claimId }, data: { compared: true } });
}
