import { appendAccountEvent } from "@/lib/accounts/account-event";
import type { Analyst } from "@/lib/accounts/analyst";
import { deleteCaseRows } from "@/lib/cases/delete-case-rows";
import { db, type Tx } from "@/lib/db/client";
import { appendEvent } from "@/lib/events/append-event";
import type { ExampleDraft } from "@/prisma/example/example-draft";
import { AUTHORS, type AuthorKey } from "@/prisma/example/judgements";
import { writeActors } from "@/prisma/example/write-actors";
import { writeClaims } from "@/prisma/example/write-claims";
import { writeContradictions } from "@/prisma/example/write-contradictions";
import { writeJudgements } from "@/prisma/example/write-judgements";
import { writeSources } from "@/prisma/example/write-sources";

const NAME = "Syria talks, December 2015";
const DESCRIPTION =
  "An example to look around in. Does Russia arm the Free Syrian Army, and who sits at the table in New York? " +
  "The facts are those of December 2015; the articles and their publishers are made up.";

/**
 * Loads the example case on the first start, through the same use cases as everybody's work, so that its log is complete.
 * Does nothing once it was loaded, also when it was removed since. One that stopped half way is cleared and loaded anew.
 *
 * @throws when its own data are at fault, or the database is.
 */
export async function loadExampleCase(): Promise<void> {
  const loaded = await db.accountEvent.findFirst({
    where: { kind: "case.example-loaded" },
    select: { number: true },
  });
  if (loaded) return;
  const draft = await db.$transaction(beginAnew, { timeout: 60_000 });
  await writeSources(draft);
  await writeClaims(draft);
  await writeActors(draft);
  await writeContradictions(draft);
  await writeJudgements(draft);
  await appendAccountEvent(db, null, {
    kind: "case.example-loaded",
    targetId: draft.caseId,
    after: { name: NAME },
  });
}

/** The empty case with its members: its authors, and the owner if there is one already. */
async function beginAnew(tx: Tx): Promise<ExampleDraft> {
  const stopped = await tx.case.findFirst({ where: { isExample: true }, select: { id: true } });
  if (stopped) await deleteCaseRows(tx, stopped.id);
  const authors = await findOrCreateAuthors(tx);
  const owner = await tx.analyst.findFirst({ where: { isOwner: true }, select: { id: true } });
  const members = [...Object.values(authors), ...(owner ? [owner] : [])];
  const { id: caseId } = await tx.case.create({
    data: {
      name: NAME,
      description: DESCRIPTION,
      isExample: true,
      createdById: authors.ana.id,
      members: { create: members.map(({ id }) => ({ analystId: id })) },
    },
    select: { id: true },
  });
  const after = { name: NAME, description: DESCRIPTION };
  await appendEvent(tx, authors.ana, caseId, { kind: "case.created", targetId: caseId, after });
  return { caseId, authors, sources: new Map(), claims: new Map(), contradictions: new Map() };
}

async function findOrCreateAuthors(tx: Tx): Promise<Record<AuthorKey, Analyst>> {
  const select = { id: true, name: true, email: true, isOwner: true };
  const authors: Partial<Record<AuthorKey, Analyst>> = {};
  for (const { key, name, email } of AUTHORS) {
    const known = await tx.analyst.findUnique({ where: { email }, select });
    const author = known ?? (await tx.analyst.create({ data: { name, email }, select }));
    if (!known)
      await appendAccountEvent(tx, null, {
        kind: "account.created",
        targetId: author.id,
        after: { name, email, isOwner: false },
      });
    authors[key] = author;
  }
  return authors as Record<AuthorKey, Analyst>;
}
