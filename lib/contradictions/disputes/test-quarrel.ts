import type { Analyst } from "@/lib/accounts/analyst";
import { createCase } from "@/lib/cases/create-case";
import { recordClaim } from "@/lib/claims/record-claim";
import { value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import type { Basis } from "@/lib/db/generated/enums";
import { appendEvent } from "@/lib/events/append-event";
import { captureSource } from "@/lib/sources/capture-source";

/** What a test's source says of two things: of a tunnel, in four voices, and of a lighthouse, in two. */
export const QUARREL = [
  "The tunnel under Karst Hill floods every winter, the miners' union said.",
  "The tunnel has never flooded, the ministry of works replied.",
  "Water stands in the tunnel for weeks, a signalman wrote.",
  "Not a drop was found in the tunnel, said the inspector.",
  "The lighthouse at Sill was lit on Friday, the harbour master said.",
  "The lighthouse stayed dark on Friday, a skipper said.",
].join("\n\n");

const SAID = [
  ["The tunnel under Karst Hill floods every winter", "Una Mine"],
  ["The tunnel has never flooded", "Wim Work"],
  ["Water stands in the tunnel for weeks", "Sig Nalman"],
  ["Not a drop was found in the tunnel", "Ines Pector"],
  ["The lighthouse at Sill was lit on Friday", "Hal Master"],
  ["The lighthouse stayed dark on Friday", "Kip Skipper"],
] as const;

/** A case with one source and its six claims, which an engine suggested: nobody has accepted them. */
export async function createQuarrel(owner: Analyst) {
  const { caseId } = value(await createCase(owner, { name: "Tunnel and light", description: "" }));
  const { sourceId } = value(
    await captureSource(owner, caseId, { text: QUARREL, title: "Karst Hill", published: "2019-02-04" }),
  );
  const claims: string[] = [];
  for (const [words, speaker] of SAID)
    claims.push(await suggest(owner, { caseId, sourceId, words, speaker }));
  const [floods, dry, stands, drop, lit, dark] = claims as [string, string, string, string, string, string];
  return { caseId, sourceId, floods, dry, stands, drop, lit, dark };
}

/** A claim of these words of `QUARREL`, suggested. */
export async function suggest(
  owner: Analyst,
  { caseId, sourceId, words, speaker }: { caseId: string; sourceId: string; words: string; speaker: string },
): Promise<string> {
  const start = QUARREL.indexOf(words);
  const input = {
    sourceId,
    quotes: [{ start, end: start + words.length }],
    speaker: { new: { kind: "person" as const, name: speaker } },
    said: "2019-02-03",
  };
  const { claimId } = value(await recordClaim(owner, caseId, input));
  await db.claim.update({ where: { caseId_id: { caseId, id: claimId } }, data: { state: "suggested" } });
  return claimId;
}

/** A pair as an engine proposes it, with its event. */
export async function propose(
  caseId: string,
  [one, other]: readonly [string, string],
  { score, basis = "negation" }: { score: number; basis?: Basis },
): Promise<string> {
  const [firstId, secondId] = one < other ? [one, other] : [other, one];
  return db.$transaction(async (tx) => {
    const { id } = await tx.contradiction.create({
      data: {
        caseId,
        firstId,
        firstVersion: 1,
        secondId,
        secondVersion: 1,
        basis,
        engine: "compare test",
        score,
      },
      select: { id: true },
    });
    await appendEvent(tx, { engine: "compare test" }, caseId, {
      kind: "contradiction.suggested",
      targetId: id,
    });
    return id;
  });
}
