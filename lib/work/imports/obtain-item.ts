import { db } from "@/lib/db/client";
import type { FetchRules } from "@/lib/fetching/fetch-rules";
import { fetchSafely } from "@/lib/fetching/fetch-safely";
import { givenInput } from "@/lib/imports/import";
import type { Captured } from "@/lib/sources/formats/read-captured";
import { LARGEST_FILE } from "@/lib/sources/limits";
import type { ClaimedJob } from "@/lib/work/claim-job";
import type { NextItem } from "@/lib/work/imports/next-items";

/** What is to be read of an item, or why there is nothing. */
export type Obtained = { ok: true; task: Captured } | { ok: false; message: string };

/**
 * Gets what an item is made of: fetches its address, or takes the file that was uploaded, or the words that a feed carries.
 *
 * @throws the signal's reason.
 */
export async function obtainItem(
  rules: FetchRules,
  { caseId }: ClaimedJob,
  { id, name, url, type, given }: NextItem,
  signal: AbortSignal,
): Promise<Obtained> {
  if (url !== null) return fetchItem(url, rules, signal);
  const stored = await db.importItem.findUnique({
    where: { caseId_id: { caseId, id } },
    select: { bytes: true },
  });
  const { text, url: page } = givenInput.parse(given);
  const bytes = stored?.bytes ? new Uint8Array(stored.bytes) : text ? new TextEncoder().encode(text) : null;
  if (!bytes) return { ok: false, message: "The file isn't kept any more: upload it again." };
  // What a browser handed over has been read by it: its characters are what they are.
  const charset = page ? "utf-8" : null;
  const task = { name: stored?.bytes ? name : `${name}.txt`, type, charset, url: null, bytes };
  return { ok: true, task };
}

async function fetchItem(url: string, rules: FetchRules, signal: AbortSignal): Promise<Obtained> {
  const fetched = await fetchSafely(url, { rules, signal, most: LARGEST_FILE });
  signal.throwIfAborted();
  if (!fetched.ok) return { ok: false, message: fetched.message };
  const { bytes, type, charset } = fetched;
  return { ok: true, task: { name: nameOf(fetched.url), type, charset, url: fetched.url, bytes } };
}

/** The last part of an address's path, as the name of a file. */
function nameOf(url: string): string {
  const last = new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
