import { newIds } from "@/lib/db/new-ids";
import type { CaseChange } from "@/lib/events/write-in-case";
import type { Given } from "@/lib/imports/import";
import { queueJob } from "@/lib/jobs/queue-job";

/** What is needed of an item to take it in. */
export type TakenItem = {
  id: string;
  url: string;
  title: string;
  byline: string;
  published: string;
  text: string;
  feed: { title: string };
};

/**
 * Begins an import of feed items within a running write, in the name of an analyst: who chose them, or who watches the feed.
 *
 * @returns the import's id.
 */
export async function importFeedItems(
  { tx, caseId, append }: CaseChange,
  createdById: string,
  items: readonly TakenItem[],
): Promise<string> {
  const { id: importId } = await tx.import.create({
    data: { caseId, kind: "feed", createdById },
    select: { id: true },
  });
  const ids = newIds(items.length);
  await tx.importItem.createMany({
    data: items.map((item, position) => ({
      caseId,
      id: ids[position] ?? "",
      importId,
      position,
      name: item.title || item.url || "An item without a title",
      url: item.url || null,
      ...wordsOf(item),
      given: givenBy(item),
    })),
  });
  for (const [position, { id }] of items.entries()) {
    await tx.feedItem.update({
      where: { caseId_id: { caseId, id } },
      data: { state: "taken", importItemId: ids[position] ?? null },
    });
  }
  const job = { kind: "import_sources", sourceId: null, total: 0, requestedById: createdById } as const;
  await queueJob(tx, { caseId, importId, ...job });
  await append({ kind: "import.started", targetId: importId, after: { from: "feed", items: items.length } });
  return importId;
}

/** What the feed says, for where the page doesn't. */
function givenBy({ title, byline, published, feed }: TakenItem): Given {
  return { title, byline, published, publisher: feed.title, url: "" };
}

/** The words that the feed carries, for what has no page. */
function wordsOf({ url, text }: TakenItem) {
  return url || text === "" ? {} : { type: "text/plain", bytes: new TextEncoder().encode(text) };
}
