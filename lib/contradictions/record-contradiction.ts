import type { Analyst } from "@/lib/accounts/analyst";
import { acceptIfSuggested } from "@/lib/claims/accept-if-suggested";
import type { ClaimView } from "@/lib/claims/claim";
import { findClaim } from "@/lib/claims/get-claim";
import { checkMarks } from "@/lib/contradictions/check-marks";
import { contradictionInput } from "@/lib/contradictions/contradiction";
import { isGone } from "@/lib/db/standing-pair";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/**
 * Links two claims of a case that conflict, in the versions that stand now. A suggested one is accepted by it: a contradiction
 * stands between claims that somebody takes for made.
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
    if (standing) return alreadyThere(standing);
    const checked = checkMarks(claims, marks);
    if (!checked.ok) return checked;
    for (const claim of claims) await acceptIfSuggested(write, claim);
    const pair = {
      firstId: first.id,
      firstVersion: first.version,
      secondId: second.id,
      secondVersion: second.version,
    };
    const { id } = await write.tx.contradiction.create({
      data: { caseId, ...pair, ...facts, analystId: analyst.id },
      select: { id: true },
    });
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
): Promise<string | null> {
  const pair = await tx.contradiction.findUnique({
    where: { caseId_firstId_secondId: { caseId, firstId, secondId } },
    select: { id: true },
  });
  return pair?.id ?? null;
}

function alreadyThere(contradictionId: string) {
  return fail("exists", "These two claims are linked already.", {}, { contradictionId });
}

function refuse(message: string) {
  return fail("invalid", message, { otherClaimId: message });
}
