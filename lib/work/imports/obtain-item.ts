import { db } from "@/lib/db/client";
import type { FetchRules } from "@/lib/fetching/fetch-rules";
import { fetchSafely } from "@/lib/fetching/fetch-safely";
import { givenInput, MOST_ITEMS } from "@/lib/imports/import";
import { safeName } from "@/lib/imports/safe-name";
import type { Captured } from "@/lib/sources/formats/read-captured";
import { LARGEST_FILE } from "@/lib/sources/limits";
import type { ClaimedJob } from "@/lib/work/claim-job";
import type { NextItem } from "@/lib/work/imports/next-items";

/** What is to be read of an item, or why there is nothing. */
export type Obtained = { ok: true; task: Captured } | { ok: false; message: string };

/**
 * Gets what an item is made of: fetches its address, or takes the file that was uploaded, the page that a browser handed over, the
 * words that a feed carries, the message that a mailbox had. Only an upload has a file's name.
 *
 * @throws the signal's reason.
 */
export async function obtainItem(
  rules: FetchRules,
  { caseId }: ClaimedJob,
  { id, position, name, url, type, given }: NextItem,
  signal: AbortSignal,
): Promise<Obtained> {
  if (url !== null) return fetchItem(url, rules, signal);
  const stored = await db.importItem.findUnique({
    where: { caseId_id: { caseId, id } },
    select: { bytes: true, import: { select: { kind: true } } },
  });
  if (!stored?.bytes) return { ok: false, message: "The file isn't kept any more: upload it again." };
  // The messages of a mailbox come after every place of an upload.
  const isUpload = stored.import.kind === "files" && position < MOST_ITEMS;
  // What a browser handed over has been read by it: its characters are what they are.
  const charset = givenInput.parse(given).url ? "utf-8" : null;
  const bytes = new Uint8Array(stored.bytes);
  return { ok: true, task: { name: isUpload ? name : "", type, charset, url: null, bytes } };
}

async function fetchItem(url: string, rules: FetchRules, signal: AbortSignal): Promise<Obtained> {
  const fetched = await fetchSafely(url, { rules, signal, most: LARGEST_FILE });
  signal.throwIfAborted();
  if (!fetched.ok) return { ok: false, message: fetched.message };
  const { bytes, type, charset } = fetched;
  return { ok: true, task: { name: nameOf(fetched.url), type, charset, url: fetched.url, bytes } };
}

/** The last part of an address's path, as the name of a file; "" if it has none. */
function nameOf(url: string): string {
  const last = new URL(url).pathname.split("/").filter(Boolean).at(-1);
  return last === undefined ? "" : safeName(decoded(last));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
