import type { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { writeInCase } from "@/lib/events/write-in-case";
import { NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { type Decided, decisionInput } from "@/lib/reviews/decision";
import { loadPairsToDecide, type PairToDecide } from "@/lib/reviews/load-pairs-to-decide";
import { writeDecision } from "@/lib/reviews/write-decision";

/** See `decisionInput`. */
export type DecisionInput = { caseId: string } & z.input<typeof decisionInput>;

/**
 * Decides open pairs at once: one verdict, one decision, a review for each, all or nothing. A pair that is no longer open, no
 * longer listed, or whose claims were edited since the analyst saw them, is left alone and counted.
 *
 * @throws NotFound when none of the pairs is in this case, or the analyst is no member.
 */
export async function decide(
  analyst: Analyst,
  { caseId, ...input }: DecisionInput,
): Promise<Outcome<Decided>> {
  const parsed = parseInput(decisionInput, input);
  if (!parsed.ok) return parsed;
  const { contradictionIds, seen, verdict, reason = null, rationale, acceptClaims } = parsed.value;
  return writeInCase<Decided>(analyst, caseId, async (write) => {
    const pairs = await loadPairsToDecide(write.tx, caseId, contradictionIds);
    if (pairs.length === 0) throw new NotFound("These pairs");
    const { open, ...left } = sortOut(pairs, seen);
    if (open.length === 0) return ok({ decisionId: null, decided: 0, ...left, acceptedClaims: 0 });
    const given = { verdict, reason, rationale, acceptClaims };
    const { decisionId, acceptedClaims } = await writeDecision(write, open, given);
    return ok({ decisionId, decided: open.length, ...left, acceptedClaims });
  });
}

function sortOut(pairs: PairToDecide[], seen: Record<string, number>) {
  const unsettled = pairs.filter(({ verdict }) => verdict === null);
  const standing = unsettled.filter(({ isStanding }) => isStanding);
  const asSeen = (id: string, version: number) => (seen[id] ?? version) === version;
  const open = standing.filter(
    ({ firstId, firstVersion, secondId, secondVersion }) =>
      asSeen(firstId, firstVersion) && asSeen(secondId, secondVersion),
  );
  return {
    open,
    settledMeanwhile: pairs.length - unsettled.length,
    gone: unsettled.length - standing.length,
    edited: standing.length - open.length,
  };
}
