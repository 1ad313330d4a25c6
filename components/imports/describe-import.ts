import type { ImportMention, ItemCounts } from "@/lib/imports/import";

const THINGS = {
  links: ["link", "links"],
  files: ["file", "files"],
  feed: ["item of a feed", "items of a feed"],
  page: ["page from the browser", "pages from the browser"],
  claims: ["source of a table of claims", "sources of a table of claims"],
};

/** What an import is: "3 links". Pure. @param expected items that are still to be uploaded count, too. */
export function describeImport(
  { kind, counts }: Pick<ImportMention, "kind" | "counts">,
  expected = 0,
): string {
  const all = Math.max(sum(counts), expected);
  const [one, many] = THINGS[kind];
  return `${all} ${all === 1 ? one : many}`;
}

/** How one stands that was undone. */
export const UNDONE = "Undone.";

/** How it stands, in a sentence. Pure. */
export function describeProgress(counts: ItemCounts, expected = 0): string {
  const all = Math.max(sum(counts), expected);
  const { done, failed, cancelled } = counts;
  const open = all - done - failed - cancelled;
  const rest = [failed > 0 ? `${failed} failed` : "", cancelled > 0 ? `${cancelled} stopped` : ""]
    .filter(Boolean)
    .join(", ");
  const captured = `${done} of ${all} captured${rest ? `, ${rest}` : ""}.`;
  return open > 0 ? `Capturing… ${captured}` : captured;
}

/** How many items there are. */
export function sum({ waiting, running, done, failed, cancelled }: ItemCounts): number {
  return waiting + running + done + failed + cancelled;
}
