import type { Stretch } from "@/lib/language/segment-words";

/** In UTF-16 code units: a shorter line that breaks off is one of its own, a heading or a button. */
const LEAST_WRAPPED = 50;

/**
 * The lines of some paragraphs, in order: a paragraph is one, or several where a page's lines were copied without blank ones between them. Lines
 * that are only wrapped in mid-sentence stay one. Pure and linear.
 */
export function linesOf(text: string, paragraphs: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of paragraphs) {
    const first = found.length;
    for (let from = start; from < end; ) {
      const at = text.indexOf("\n", from);
      const to = at < 0 || at > end ? end : at;
      const line = trimmed(text, from, to);
      const before = found.length > first ? found.at(-1) : undefined;
      if (line && before && isWrapped(text, before, line)) before.end = line.end;
      else if (line) found.push(line);
      from = to + 1;
    }
  }
  return found;
}

function isWrapped(text: string, before: Stretch, line: Stretch): boolean {
  const lastBreak = text.lastIndexOf("\n", before.end - 1);
  if (before.end - Math.max(before.start, lastBreak + 1) < LEAST_WRAPPED) return false;
  return (
    /[\p{L}\p{N},;–—-]/u.test(text.charAt(before.end - 1)) && /[\p{Ll}\p{N}]/u.test(text.charAt(line.start))
  );
}

function trimmed(text: string, from: number, to: number): Stretch | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
