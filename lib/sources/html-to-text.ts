/** Elements whose words aren't the page's words. */
const DROPPED = new Set(
  "script style noscript template head title svg iframe object canvas audio video button select option input textarea map datalist dialog".split(
    " ",
  ),
);

/** Blocks with a blank line around them, and blocks that only begin a line: what a browser's own copy does. */
const PARAGRAPHS = new Set(
  "p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre section article header footer aside figure hr address".split(
    " ",
  ),
);
const LINES = new Set("div li tr dt dd figcaption caption main nav form fieldset body html".split(" "));
const CELLS = new Set(["td", "th"]);

const ELEMENT = 1;
const WORDS = 3;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What there is so far, and what has to come before the next words. */
type Writing = { parts: string[]; breaks: number; space: string; preformatted: number };

/**
 * The words of a document as plain text: paragraphs, headings, lists and quotations apart by blank lines; lines of lists and
 * tables on lines of their own, cells apart by tabs; links as their words. Scripts, styles and what is hidden are left out.
 * No mark is added that the page doesn't have, so that a quote is found in it again.
 */
export function htmlToText(root: Node): string {
  const writing: Writing = { parts: [], breaks: 0, space: "", preformatted: 0 };
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
  return writing.parts.join("").trim();
}

/** Whether to go on with its children. */
function enter(node: Node, writing: Writing): boolean {
  if (node.nodeType === WORDS) {
    write(node.nodeValue ?? "", writing);
    return false;
  }
  if (node.nodeType !== ELEMENT) return node.nodeType > 8;
  const element = node as Element;
  const name = element.localName;
  if (DROPPED.has(name) || isHidden(element)) return false;
  if (name === "br") breakLine(writing, Math.min(writing.breaks + 1, 2));
  else breakLine(writing, breaksAround(name));
  if (CELLS.has(name) && writing.breaks === 0) writing.space = "\t";
  if (name === "pre") writing.preformatted++;
  return true;
}

function leave(node: Node, writing: Writing): void {
  if (node.nodeType !== ELEMENT) return;
  const name = (node as Element).localName;
  breakLine(writing, breaksAround(name));
  if (name === "pre" && writing.preformatted > 0) writing.preformatted--;
}

function breaksAround(name: string): number {
  if (PARAGRAPHS.has(name)) return 2;
  return LINES.has(name) ? 1 : 0;
}

function breakLine(writing: Writing, breaks: number): void {
  writing.breaks = Math.max(writing.breaks, breaks);
}

function write(words: string, writing: Writing): void {
  const text = writing.preformatted > 0 ? words : words.replace(/[ \t\n\r\f]+/g, " ");
  if (text === "" || (text === " " && writing.breaks > 0)) return;
  if (text === " ") {
    writing.space ||= " ";
    return;
  }
  const plain = writing.preformatted > 0;
  const before =
    writing.breaks > 0
      ? "\n".repeat(writing.breaks)
      : writing.space || (!plain && text[0] === " " ? " " : "");
  const first = writing.parts.length === 0;
  writing.parts.push(first ? "" : before, plain ? text : text.replace(/^ | $/g, ""));
  writing.breaks = 0;
  writing.space = !plain && text.endsWith(" ") ? " " : "";
}

function isHidden(element: Element): boolean {
  return element.hasAttribute("hidden") || HIDDEN.test(element.getAttribute("style") ?? "");
}
