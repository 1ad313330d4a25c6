import type { Analyst } from "@/lib/accounts/analyst";
import type { ActorReference } from "@/lib/actors/actor";
import { claimFacts } from "@/lib/claims/claim-facts";
import { draftClaim, findClaimSource } from "@/lib/claims/draft-claim";
import { writeVersion } from "@/lib/claims/write-version";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { type ClaimsInput, claimsInput } from "@/lib/imports/claims-csv/claims-input";
import type { PlannedClaim, PlannedSource } from "@/lib/imports/claims-csv/plan-claims";
import { planInCase } from "@/lib/imports/claims-csv/plan-in-case";
import { queueComparing } from "@/lib/jobs/queue-comparing";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { captureWithin } from "@/lib/sources/capture-source";

/**
 * Takes the claims of a table into a case, with the sources that it names: all rows that can be taken, or, if anything fails, none.
 *
 * @returns the import's id; "invalid" when no row can be taken.
 * @throws NotFound when the analyst isn't a member.
 */
export async function takeClaims(
  analyst: Analyst,
  caseId: string,
  input: ClaimsInput,
): Promise<Outcome<{ importId: string; claims: number }>> {
  const parsed = parseInput(claimsInput, input);
  if (!parsed.ok) return parsed;
  return writeInCase(analyst, caseId, async (write) => {
    const { sources } = await planInCase(write.tx, caseId, parsed.value);
    const claims = sources.reduce((sum, source) => sum + source.claims.length, 0);
    if (claims === 0) return fail("invalid", "No row of this table can be taken.");
    const { id: importId } = await write.tx.import.create({
      data: { caseId, kind: "claims", createdById: analyst.id },
      select: { id: true },
    });
    for (const [position, source] of sources.entries()) {
      const taken = await takeSource(write, importId, position, source);
      if (!taken.ok) return taken;
    }
    await write.append({
      kind: "import.started",
      targetId: importId,
      after: { from: "claims", items: claims, sources: sources.length },
    });
    return ok({ importId, claims });
  });
}

async function takeSource(
  write: CaseWrite,
  importId: string,
  position: number,
  planned: PlannedSource,
): Promise<Outcome> {
  const { tx, caseId, analyst } = write;
  const found = planned.sourceId
    ? ok({ sourceId: planned.sourceId, isKnown: true })
    : await capture(write, planned);
  if (!found.ok) return found;
  const { sourceId, isKnown } = found.value;
  const name = planned.title;
  await tx.importItem.create({
    data: { caseId, importId, position, name, sourceId, isKnown, state: "done", finishedAt: new Date() },
  });
  const source = await findClaimSource(tx, caseId, sourceId);
  if (!source) return fail("invalid", "A source that was just captured isn't there.");
  // Of one source, "a pilot" is the same pilot in every row.
  const speakers = new Map<string, ActorReference>();
  for (const row of planned.claims) {
    const key = `${row.speaker.kind} ${row.speaker.name}`;
    const draft = await draftClaim(
      write,
      source,
      draftOf(row, speakers.get(key) ?? { new: row.speaker }),
      null,
    );
    if (!draft.ok) return fail("invalid", `Line ${row.line}: ${draft.message}`);
    speakers.set(key, { actorId: draft.value.attribution.speaker.id });
    const claim = await tx.claim.create({
      data: { caseId, sourceId, importId, analystId: analyst.id },
      select: { id: true },
    });
    await writeVersion(write, source, claim.id, 1, draft.value);
    const after = { version: 1, sourceId, ...claimFacts(draft.value) };
    await write.append({ kind: "claim.recorded", targetId: claim.id, after });
  }
  await queueComparing(tx, { caseId, sourceId, requestedById: analyst.id });
  return ok();
}

function draftOf({ statement, role, said, cue, denies, start, end }: PlannedClaim, speaker: ActorReference) {
  return {
    quotes: [{ start, end }],
    speaker,
    statement,
    role,
    denies,
    ...(said ? { said } : {}),
    ...(cue ? { cue } : {}),
  };
}

/** The text may be there already, of the same publisher: then that source is meant. */
async function capture(
  write: CaseWrite,
  { text, title, publisher, published, byline, url }: PlannedSource,
): Promise<Outcome<{ sourceId: string; isKnown: boolean }>> {
  const captured = await captureWithin(write, {
    text,
    title,
    publisher,
    published,
    byline,
    url,
    kind: "other",
  });
  if (captured.ok) return ok({ ...captured.value, isKnown: false });
  const there = captured.detail?.source as { id?: string } | undefined;
  return captured.code === "exists" && there?.id ? ok({ sourceId: there.id, isKnown: true }) : captured;
}
