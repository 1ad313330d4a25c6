import type { Analyst } from "@/lib/accounts/analyst";
import type { CaseChange } from "@/lib/events/write-in-case";
import { writeInCase } from "@/lib/events/write-in-case";
import { importFeedItems } from "@/lib/feeds/import-feed-items";
import { readIds } from "@/lib/feeds/read-ids";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * Takes items of feeds in: they become sources by an import, which fetches their pages.
 *
 * @returns the import's id; "invalid" when none of them waits any more.
 * @throws NotFound when the analyst isn't a member.
 */
export async function takeFeedItems(
  analyst: Analyst,
  caseId: string,
  ids: readonly string[],
): Promise<Outcome<{ importId: string }>> {
  const wanted = readIds(ids);
  return writeInCase(analyst, caseId, async (write) => {
    const items = await write.tx.feedItem.findMany({
      where: { caseId, id: { in: wanted }, state: { in: ["waiting", "passed"] } },
      include: { feed: { select: { title: true } } },
      orderBy: { id: "asc" },
    });
    if (items.length === 0) return fail("invalid", "Somebody else has decided on these already.");
    return ok({ importId: await importFeedItems(write, analyst.id, items) });
  });
}

/** Passes items over; they aren't offered again, but can be put back. @throws NotFound when the analyst isn't a member. */
export async function passFeedItems(
  analyst: Analyst,
  caseId: string,
  ids: readonly string[],
): Promise<Outcome> {
  return writeInCase(analyst, caseId, (write) => move(write, ids, "waiting", "passed"));
}

/** Puts items that were passed over back into the inbox. @throws NotFound when the analyst isn't a member. */
export async function putFeedItemsBack(
  analyst: Analyst,
  caseId: string,
  ids: readonly string[],
): Promise<Outcome> {
  return writeInCase(analyst, caseId, (write) => move(write, ids, "passed", "waiting"));
}

async function move(
  { tx, caseId, append }: CaseChange,
  ids: readonly string[],
  from: "waiting" | "passed",
  to: "waiting" | "passed",
): Promise<Outcome> {
  const { count } = await tx.feedItem.updateMany({
    where: { caseId, id: { in: readIds(ids) }, state: from },
    data: { state: to },
  });
  const kind = to === "passed" ? "case.feed-items-passed" : "case.feed-items-put-back";
  if (count > 0) await append({ kind, targetId: caseId, after: { items: count } });
  return ok();
}
