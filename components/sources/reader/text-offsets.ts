import type { Span } from "@/lib/claims/anchor-quote";

/** On every piece of the text in the page: where it begins, in UTF-16 code units. Its text node holds nothing else. */
export const START = "data-start";

/** On what stands in the text without being of it: the numbers of the claims. */
export const ASIDE = "data-aside";

const TEXT_NODE = 3;

/**
 * The place in the source's text that a place in the page stands for. DOM offsets in a text node are UTF-16 code units too, so
 * scripts and directions make no difference.
 *
 * @param node with `offset`: a boundary as a `Range` has it. Between two pieces, the end of the one before or the beginning of
 *   the one after is meant, as `side` says.
 * @returns null when there is no text on that side within `root`.
 */
export function offsetOf(root: Element, node: Node, offset: number, side: "before" | "after"): number | null {
  const piece = node.nodeType === TEXT_NODE ? pieceOf(node) : null;
  if (piece && root.contains(piece)) return startOf(piece) + offset;
  const elements = [root, ...root.querySelectorAll("*")];
  const boundary = boundaryOf(elements, node, offset);
  if (side === "after") {
    const next = elements.slice(boundary).find(isPiece);
    return next ? startOf(next) : null;
  }
  const last = elements.slice(0, boundary).findLast(isPiece);
  return last ? startOf(last) + (last.textContent ?? "").length : null;
}

/** The span that a selection in the page covers, or null when it covers none of the text. */
export function spanOf(
  root: Element,
  range: Pick<Range, "startContainer" | "startOffset" | "endContainer" | "endOffset">,
): Span | null {
  const start = offsetOf(root, range.startContainer, range.startOffset, "after");
  const end = offsetOf(root, range.endContainer, range.endOffset, "before");
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function pieceOf(node: Node): Element | null {
  const parent = node.parentElement;
  return parent && isPiece(parent) ? parent : null;
}

function isPiece(element: Element): boolean {
  return element.hasAttribute(START);
}

function startOf(piece: Element): number {
  return Number(piece.getAttribute(START));
}

/** How many of the elements, which are in the order of the document, begin before a boundary that is in no piece. */
function boundaryOf(elements: Element[], node: Node, offset: number): number {
  const [root] = elements;
  if (!root?.contains(node))
    return root && (root.compareDocumentPosition(node) & 4) !== 0 ? elements.length : 0;
  const child = node.childNodes[offset];
  const next = child ? elements.indexOf(child as Element) : -1;
  if (next >= 0) return next;
  const around = node.nodeType === TEXT_NODE ? node.parentElement : node;
  const end = elements.findLastIndex((element) => element === around || around?.contains(element));
  return node.nodeType === TEXT_NODE ? end : end + 1;
}
