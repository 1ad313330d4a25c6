import type { ClaimPair } from "@/lib/contradictions/candidates/find-candidates";
import { quotePair } from "@/lib/contradictions/features/quote-fingerprint";
import type { FoundPair } from "@/lib/contradictions/suggest/compare-pairs";
import { keepQuotePairs } from "@/lib/contradictions/suggest/keep-quote-pairs";
import { limitSuggestions } from "@/lib/contradictions/suggest/limit-suggestions";
import { listDismissedQuotes } from "@/lib/contradictions/suggest/list-dismissed-quotes";
import { loadLimits } from "@/lib/contradictions/suggest/load-limits";
import { type ClaimFacts, loadClaimFacts } from "@/lib/contradictions/suggest/pair-facts";
import { reopenDismissed } from "@/lib/contradictions/suggest/reopen-dismissed";
import {
  loadStanding,
  ofClaims,
  type StandingContradiction,
} from "@/lib/contradictions/suggest/standing-contradiction";
import {
  type Conflict,
  draftMarks,
  renewSuggestion,
  suggestPair,
  withdrawSuggestion,
} from "@/lib/contradictions/suggest/write-suggestion";
import type { EngineWrite } from "@/lib/events/write-as-engine";

/** What comparing came to: the claims whose turn it was, the pairs that were compared, and those of them that conflict. */
export type Comparison = {
  /** `turn` is the claim's when it was read: see `ClaimFeatures`. */
  claims: { claimId: string; version: number; turn: number }[];
  pairs: ClaimPair[];
  found: FoundPair[];
};

/** How many contradictions were proposed anew, opened again, changed, and taken back. */
export type RecordedPairs = { suggested: number; reopened: number; renewed: number; withdrawn: number };

/**
 * Records what an engine found as open contradictions, and notes which claims are compared. A pair that stands is not proposed
 * again: the engine's own, which nobody has touched, is brought up to date, or taken back when it conflicts no more; what somebody
 * has judged, annotated or edited stays as it is. What was dismissed doesn't come back, nor do the same words of a reprint, unless a claim was
 * changed since: then the pair is open again. Of
 * equal claims one pair is proposed. A claim that has changed since it was read waits for its next turn.
 */
export async function recordContradictionSuggestions(
  write: EngineWrite,
  { claims, pairs, found }: Comparison,
): Promise<RecordedPairs> {
  const { tx, caseId } = write;
  const ids = [...new Set([...claims.map(({ claimId }) => claimId), ...found.flatMap(idsOf)])];
  const standing = await loadStanding(tx, caseId, ofClaims(caseId, ids));
  const facts = await loadClaimFacts(tx, caseId, [...new Set([...ids, ...standing.flatMap(idsOf)])]);
  const known = new Map(standing.map((one) => [keyOf(one), one]));
  const conflicts = await withoutDismissed(
    write,
    found.flatMap((pair) => asConflict(caseId, pair, facts)),
    known,
  );
  const reopened = await reopen(write, conflicts, known);
  const renewed = await renew(write, conflicts, known);
  const suggested = await suggest(
    write,
    conflicts.filter((pair) => !known.has(keyOf(pair))),
  );
  const holds = new Set(conflicts.map(keyOf));
  const compared = new Map(claims.map(({ claimId, version }) => [claimId, version]));
  const isCurrent = (id: string) => {
    const one = facts.get(id);
    return one !== undefined && (compared.get(id) ?? one.version) === one.version;
  };
  const gone = pairs.flatMap((pair) => {
    const one = known.get(keyOf(pair));
    // What was compared of a claim that has changed since says nothing of it.
    const isRead = isCurrent(pair.firstId) && isCurrent(pair.secondId);
    return one?.isEngines && !one.isWithdrawn && isRead && !holds.has(keyOf(pair)) ? [one] : [];
  });
  for (const one of gone) await withdrawSuggestion(write, one);
  await keepQuotePairs(tx, caseId, [...known.values()], facts);
  await noteCompared(write, claims);
  return { suggested, reopened, renewed, withdrawn: gone.length };
}

function idsOf({ firstId, secondId }: ClaimPair): string[] {
  return [firstId, secondId];
}

function keyOf({ firstId, secondId }: ClaimPair): string {
  return `${firstId} ${secondId}`;
}

/** Nothing when one of the two is gone, or isn't the one any more that was compared. */
function asConflict(caseId: string, pair: FoundPair, facts: ReadonlyMap<string, ClaimFacts>): Conflict[] {
  const [first, second] = [facts.get(pair.firstId), facts.get(pair.secondId)];
  if (first?.version !== pair.firstVersion || second?.version !== pair.secondVersion) return [];
  return [{ ...pair, facts: { first, second }, quotes: quotePair(caseId, first.quotes, second.quotes) }];
}

/** Without those whose words were dismissed in another pair. */
async function withoutDismissed(
  { tx, caseId }: EngineWrite,
  conflicts: Conflict[],
  known: ReadonlyMap<string, StandingContradiction>,
): Promise<Conflict[]> {
  const quotes = conflicts.map((pair) => pair.quotes);
  const dismissed = await listDismissedQuotes(tx, caseId, [...new Set(quotes)]);
  return conflicts.filter((pair) => {
    const itself = known.get(keyOf(pair))?.id;
    return !dismissed.get(pair.quotes)?.some((id) => id !== itself);
  });
}

/** Opens again what was dismissed of claims that have changed since; from then on it is as if nobody had judged it. */
async function reopen(
  write: EngineWrite,
  conflicts: Conflict[],
  known: Map<string, StandingContradiction>,
): Promise<number> {
  let reopened = 0;
  for (const pair of conflicts) {
    const one = known.get(keyOf(pair));
    if (!one || !(await reopenDismissed(write, one))) continue;
    known.set(keyOf(pair), { ...one, verdict: null, quotePairs: [], isEngines: true });
    reopened += 1;
  }
  return reopened;
}

async function renew(
  write: EngineWrite,
  conflicts: Conflict[],
  known: ReadonlyMap<string, StandingContradiction>,
): Promise<number> {
  let renewed = 0;
  for (const pair of await draftMarks(
    write,
    conflicts.filter((one) => known.get(keyOf(one))?.isEngines),
  )) {
    const one = known.get(keyOf(pair));
    if (one && (await renewSuggestion(write, one, pair))) renewed += 1;
  }
  return renewed;
}

/** The strongest first, as far as the limits let them through. */
async function suggest(write: EngineWrite, fresh: Conflict[]): Promise<number> {
  const passes = limitSuggestions(
    await loadLimits(
      write.tx,
      write.caseId,
      fresh.map(({ facts }) => facts),
    ),
  );
  const chosen = fresh.sort((one, other) => other.score - one.score).filter(({ facts }) => passes(facts));
  for (const pair of await draftMarks(write, chosen)) await suggestPair(write, pair);
  return chosen.length;
}

async function noteCompared(
  { tx, caseId, engine }: EngineWrite,
  claims: Comparison["claims"],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "ClaimFeatures" f SET "compared" = true
    FROM unnest(${claims.map(({ claimId }) => claimId)}::uuid[], ${claims.map(({ version }) => version)}::int[],
      ${claims.map(({ turn }) => turn)}::int[]) AS d("claimId", "version", "turn")
    WHERE f."caseId" = ${caseId}::uuid AND f."claimId" = d."claimId" AND f."version" = d."version"
      AND f."turn" = d."turn" AND f."engine" = ${engine}`;
}
