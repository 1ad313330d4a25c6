import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { findClaimSource } from "@/lib/claims/draft-claim";
import type { Prisma } from "@/lib/db/generated/client";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { type ClaimsInput, claimsInput } from "@/lib/imports/claims-csv/claims-input";
import { describeLines } from "@/lib/imports/claims-csv/describe-lines";
import { breather } from "@/lib/imports/claims-csv/in-steps";
import type { PlannedSource } from "@/lib/imports/claims-csv/plan-source";
import type { DraftedClaim } from "@/lib/imports/claims-csv/share-attributions";
import { planNow, type Thought, thinkAhead } from "@/lib/imports/claims-csv/think-ahead";
import { draftClaims, insertClaims, type NamedActors } from "@/lib/imports/claims-csv/write-claims";
import { queueComparing } from "@/lib/jobs/queue-comparing";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { captureWithin } from "@/lib/sources/capture-source";

/** How long it may take, in milliseconds: a thousand sources are captured one by one. */
const LONGEST = 120_000;

/**
 * Takes the claims of a table into a case, with the sources that it names: all rows that can be taken, or, if anything fails, none.
 * Claims that are there already aren't taken again. What takes long is thought about before the case is locked.
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
  await requireMember(analyst, caseId);
  const thought = await thinkAhead(caseId, parsed.value);
  return writeInCase(
    analyst,
    caseId,
    async (write) => {
      const { sources, there, missing } = await planNow(write.tx, caseId, parsed.value, thought);
      const claims = sources.reduce((sum, source) => sum + source.claims.length, 0);
      if (claims === 0) return fail("invalid", missing[0] ?? nothing(there.length));
      const { id: importId } = await write.tx.import.create({
        data: { caseId, kind: "claims", createdById: analyst.id },
        select: { id: true },
      });
      const taken = await takeSources(write, importId, sources, { ...parsed.value, reader: thought.reader });
      if (!taken.ok) return taken;
      await write.append({
        kind: "import.started",
        targetId: importId,
        after: { from: "claims", items: claims, sources: sources.length },
      });
      return ok({ importId, claims });
    },
    LONGEST,
  );
}

function nothing(there: number): string {
  return there > 0
    ? "All claims of this table that can be taken are there already."
    : "No row of this table can be taken.";
}

async function takeSources(
  write: CaseWrite,
  importId: string,
  sources: readonly PlannedSource[],
  { fileName, reader }: { fileName: string; reader: Thought["reader"] },
): Promise<Outcome> {
  const { tx, caseId, analyst } = write;
  const actors: NamedActors = new Map();
  const breathe = breather();
  const drafted: DraftedClaim[] = [];
  const items: Prisma.ImportItemCreateManyInput[] = [];
  for (const [position, planned] of sources.entries()) {
    const found = planned.sourceId
      ? ok({ sourceId: planned.sourceId, isKnown: true })
      : await capture(write, planned);
    if (!found.ok) return found;
    const { sourceId, isKnown } = found.value;
    const name = `${fileName}, ${describeLines(planned.claims.map(({ line }) => line))}`;
    const finishedAt = new Date();
    items.push({ caseId, importId, position, name, sourceId, isKnown, state: "done", finishedAt });
    const source = await findClaimSource(tx, caseId, sourceId);
    if (!source) return fail("invalid", "A source that was just captured isn't there.");
    const read = reader(source.text.body, source.language);
    const claims = await draftClaims(write, { source, planned, isKnown, actors, reader: read, breathe });
    if (!claims.ok) return claims;
    drafted.push(...claims.value);
  }
  await tx.importItem.createMany({ data: items });
  await insertClaims(write, importId, drafted);
  for (const sourceId of new Set(drafted.map((claim) => claim.sourceId))) {
    await queueComparing(tx, { caseId, sourceId, requestedById: analyst.id });
  }
  return ok();
}

/** The text may be there already, of the same publisher: then that source is meant. */
async function capture(
  write: CaseWrite,
  { text, title, publisher, published, byline, url, foundIn }: PlannedSource,
): Promise<Outcome<{ sourceId: string; isKnown: boolean }>> {
  const captured = await captureWithin(write, {
    text,
    title,
    publisher,
    published,
    byline,
    url,
    foundIn,
    kind: "other",
  });
  if (captured.ok) return ok({ ...captured.value, isKnown: false });
  const there = captured.detail?.source as { id?: string } | undefined;
  return captured.code === "exists" && there?.id ? ok({ sourceId: there.id, isKnown: true }) : captured;
}
