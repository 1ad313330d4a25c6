import type { Span } from "@/lib/claims/anchor-quote";
import { mergeSpans, trimSpans } from "@/lib/contradictions/marks";

/**
 * What is selected with the mouse within an element whose pieces carry `data-start`: spans of the source in UTF-16 code
 * units, without blanks at their ends. Empty when nothing is selected there.
 */
export function selectedSpans(
  root: HTMLElement,
  quotes: readonly { exact: string; start: number }[],
): Span[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const pieces = [...root.querySelectorAll<HTMLElement>("[data-start]")].flatMap((piece) => {
    const text = piece.firstChild;
    if (!(text instanceof Text) || !range.intersectsNode(text)) return [];
    const from = range.startContainer === text ? range.startOffset : 0;
    const to = range.endContainer === text ? range.endOffset : text.data.length;
    const start = Number(piece.dataset.start);
    return [{ start: start + from, end: start + to }];
  });
  return trimSpans(mergeSpans(pieces), quotes);
}
