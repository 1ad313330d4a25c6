import type { Span } from "@/lib/claims/anchor-quote";
import { shorten } from "@/lib/language/shorten";

const HEARD = 80;

/** What a screen reader hears when the selection moves: how its words begin, and how they end when they are many. Pure. */
export function describeSelection(body: string, selection: Span | null): string {
  if (!selection) return "";
  const words = body.slice(selection.start, selection.end).replace(/\s+/g, " ");
  if (words.length <= 2 * HEARD) return `Selected: ${words}`;
  const end = words.slice(-HEARD).replace(/^[\uDC00-\uDFFF]/, "");
  return `Selected: ${shorten(words, HEARD)} ${end}`;
}
