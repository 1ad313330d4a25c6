import { quoteFingerprint, quotePair } from "@/lib/contradictions/features/quote-fingerprint";
import type { ClaimFacts } from "@/lib/contradictions/suggest/pair-facts";
import type { StandingContradiction } from "@/lib/contradictions/suggest/standing-contradiction";
import type { Tx } from "@/lib/db/client";

/**
 * Keeps with each contradiction under which words it has stood, so that it is recognised by them when it is dismissed: those of the
 * two claims now, and where none are kept, those of the versions that were linked or judged. A dismissed one takes no new
 * words on: nobody has judged them.
 */
export async function keepQuotePairs(
  tx: Tx,
  caseId: string,
  standing: readonly StandingContradiction[],
  facts: ReadonlyMap<string, ClaimFacts>,
): Promise<void> {
  for (const one of standing) {
    const keys = new Set(one.quotePairs);
    const [first, second] = [facts.get(one.firstId), facts.get(one.secondId)];
    if (keys.size === 0) keys.add(await pairOfVersions(tx, caseId, one));
    if (first && second && one.verdict !== "dismissed")
      keys.add(quotePair(caseId, first.quotes, second.quotes));
    if (keys.size === one.quotePairs.length) continue;
    await tx.contradiction.update({
      where: { caseId_id: { caseId, id: one.id } },
      data: { quotePairs: [...keys] },
    });
  }
}

async function pairOfVersions(tx: Tx, caseId: string, one: StandingContradiction): Promise<bigint> {
  const { firstId, secondId } = one;
  const first = await quotesOf(tx, caseId, firstId, one.judgedFirst ?? one.firstVersion);
  const second = await quotesOf(tx, caseId, secondId, one.judgedSecond ?? one.secondVersion);
  return quotePair(caseId, first, second);
}

async function quotesOf(tx: Tx, caseId: string, claimId: string, number: number): Promise<bigint> {
  const where = { caseId, claimId, number };
  const quotes = await tx.quote.findMany({ where, orderBy: { position: "asc" }, select: { exact: true } });
  return quoteFingerprint(quotes.map(({ exact }) => exact).join(" "));
}
