import type { Analyst } from "@/lib/accounts/analyst";
import { acceptIfSuggested } from "@/lib/claims/accept-if-suggested";
import type { ClaimView } from "@/lib/claims/claim";
import { findClaim } from "@/lib/claims/get-claim";
import { checkMarks } from "@/lib/contradictions/check-marks";
import { contradictionInput } from "@/lib/contradictions/contradiction";
import { quotedWords, quoteFingerprint, quotePair } from "@/lib/contradictions/features/quote-fingerprint";
import {
  loadStanding,
  type StandingContradiction,
} from "@/lib/contradictions/suggest/standing-contradiction";
import { Prisma } from "@/lib/db/generated/client";
import { isGone } from "@/lib/db/standing-pair";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/**
 * Links two claims of a case that conflict, in the versions that stand now. A suggested one is accepted by it: a contradiction
 * stands between claims that somebody takes for made. A pair that an engine proposed, before anybody touched it, becomes the analyst's: what was just
 * found by hand isn't refused because a machine was quicker.
 *
 * @param input see `contradictionInput`
 * @returns the new id; or `invalid` for a claim with itself, one that was withdrawn or rejected, or a mark beside the quotes;
 *   or `exists` with `detail.contradictionId` when the pair stands already, in whichever order it was given.
 * @throws NotFound when one of the claims isn't in this case, or the analyst is no member.
 */
export async function recordContradiction(
  analyst: Analyst,
  caseId: string,
  input: unknown,
): Promise<Outcome<{ contradictionId: string }>> {
  const parsed = parseInput(contradictionInput, input);
  if (!parsed.ok) return parsed;
  const { claimId, otherClaimId, marks, ...facts } = parsed.value;
  if (claimId.toLowerCase() === otherClaimId.toLowerCase())
    return refuse("A claim can't contradict itself: choose another one.");
  return writeInCase(analyst, caseId, async (write) => {
    const claims = await inIdOrder(write, claimId, otherClaimId);
    const [first, second] = claims;
    const gone = claims.find(({ state }) => isGone(state));
    if (gone) return refuse(`“${gone.statement}” was ${gone.state}: it can't be linked.`);
    const standing = await findPair(write, first.id, second.id);
    if (standing && !standing.isWithdrawn && !standing.isEngines) return alreadyThere(standing.id);
    const checked = checkMarks(claims, marks);
    if (!checked.ok) return checked;
    for (const claim of claims) await acceptIfSuggested(write, claim);
    const pair = {
      firstId: first.id,
      firstVersion: first.version,
      secondId: second.id,
      secondVersion: second.version,
    };
    const quotePairs = [quotePairOf(caseId, first, second)];
    const data = { caseId, ...pair, ...facts, analystId: analyst.id, quotePairs };
    const id = await writePair(write, data, standing?.id ?? null);
    const rows = checked.value.map((mark) => ({ caseId, contradictionId: id, ...mark }));
    await write.tx.mark.createMany({ data: rows });
    await write.append({
      kind: "contradiction.recorded",
      targetId: id,
      after: { ...pair, ...facts, marks: checked.value },
    });
    return ok({ contradictionId: id });
  });
}

async function inIdOrder(
  { tx, caseId }: CaseWrite,
  ...ids: [string, string]
): Promise<[first: ClaimView, second: ClaimView]> {
  const [one, other] = ids.map((id) => id.toLowerCase()).sort();
  const first = one && (await findClaim(tx, caseId, one));
  const second = other && (await findClaim(tx, caseId, other));
  if (!first || !second) throw new NotFound("One of the two claims");
  return [first, second];
}

async function findPair(
  { tx, caseId }: CaseWrite,
  firstId: string,
  secondId: string,
): Promise<StandingContradiction | undefined> {
  const [found] = await loadStanding(
    tx,
    caseId,
    Prisma.sql`c."firstId" = ${firstId}::uuid AND c."secondId" = ${secondId}::uuid`,
  );
  return found;
}

/** A pair stands once: one that an engine proposed, and nobody has touched, or that it took back, becomes the analyst's, with its history. */
async function writePair(
  { tx }: CaseWrite,
  data: Prisma.ContradictionUncheckedCreateInput,
  engines: string | null,
): Promise<string> {
  if (!engines) return (await tx.contradiction.create({ data, select: { id: true } })).id;
  const { caseId } = data;
  await tx.mark.deleteMany({ where: { caseId, contradictionId: engines } });
  await tx.contradiction.update({
    where: { caseId_id: { caseId, id: engines } },
    data: { ...data, engine: null, score: null, withdrawnAt: null, revision: { increment: 1 } },
  });
  return engines;
}

function quotePairOf(caseId: string, first: ClaimView, second: ClaimView): bigint {
  const [one, other] = [first, second].map(({ quotes }) => quoteFingerprint(quotedWords(quotes)));
  return quotePair(caseId, one ?? 0n, other ?? 0n);
}

function alreadyThere(contradictionId: string) {
  return fail("exists", "These two claims are linked already.", {}, { contradictionId });
}

function refuse(message: string) {
  return fail("invalid", message, { otherClaimId: message });
}
