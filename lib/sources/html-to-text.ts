import {
  closeElement,
  finishText,
  openElement,
  startText,
  type TextWriting,
  writeWords,
} from "@/lib/sources/text-writing";

/** Elements whose words aren't the page's words. */
const DROPPED = new Set(
  "script style noscript template head title svg iframe object canvas audio video button select option input textarea map datalist dialog".split(
    " ",
  ),
);

const ELEMENT = 1;
const WORDS = 3;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * The words of a document as plain text: paragraphs, headings, lists and quotations apart by blank lines; lines of lists and
 * tables on lines of their own, cells apart by tabs; links as their words. Scripts, styles and what is hidden are left out.
 * No mark is added that the page doesn't have, so that a quote is found in it again.
 */
export function htmlToText(root: Node): string {
  const writing = startText();
  let node: Node | null = root;
  // No recursion: a hostile page nests deeper than the stack.
  while (node) {
    const inside: Node | null = enter(node, writing) ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      leave(node, writing);
      node = node.parentNode;
    }
    if (node) leave(node, writing);
    node = node === root || !node ? null : node.nextSibling;
  }
  return finishText(writing);
}

/** Whether to go on with its children. */
function enter(node: Node, writing: TextWriting): boolean {
  if (node.nodeType === WORDS) {
    writeWords(node.nodeValue ?? "", writing);
    return false;
  }
  if (node.nodeType !== ELEMENT) return node.nodeType > 8;
  const element = node as Element;
  const name = element.localName;
  if (DROPPED.has(name) || isHidden(element)) return false;
  openElement(name, writing);
  return true;
}

function leave(node: Node, writing: TextWriting): void {
  if (node.nodeType !== ELEMENT) return;
  closeElement((node as Element).localName, writing);
}

function isHidden(element: Element): boolean {
  return element.hasAttribute("hidden") || HIDDEN.test(element.getAttribute("style") ?? "");
}
