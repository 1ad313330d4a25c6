/** Blocks with a blank line around them, and blocks that only begin a line: what a browser's own copy does. */
const PARAGRAPHS = new Set(
  "p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre section article header footer aside figure hr address".split(
    " ",
  ),
);
const LINES = new Set("div li tr dt dd figcaption caption main nav form fieldset body html".split(" "));
const CELLS = new Set(["td", "th"]);

/** What there is so far, and what has to come before the next words. */
export type TextWriting = { parts: string[]; breaks: number; space: string; preformatted: number };

/** The beginning of a text that is written from the elements and words of a page as they come. */
export function startText(): TextWriting {
  return { parts: [], breaks: 0, space: "", preformatted: 0 };
}

/** `name` is an element's, in lower case. */
export function openElement(name: string, writing: TextWriting): void {
  if (name === "br") breakLine(writing, Math.min(writing.breaks + 1, 2));
  else breakLine(writing, breaksAround(name));
  if (CELLS.has(name) && writing.breaks === 0) writing.space = "\t";
  if (name === "pre") writing.preformatted++;
}

/** What comes next begins a new line, or a new block, where the element stood as one. `name` is in lower case. */
export function closeElement(name: string, writing: TextWriting): void {
  breakLine(writing, breaksAround(name));
  if (name === "pre" && writing.preformatted > 0) writing.preformatted--;
}

function breaksAround(name: string): number {
  if (PARAGRAPHS.has(name)) return 2;
  return LINES.has(name) ? 1 : 0;
}

function breakLine(writing: TextWriting, breaks: number): void {
  writing.breaks = Math.max(writing.breaks, breaks);
}

/** Space is folded as a browser shows it, but within pre. */
export function writeWords(words: string, writing: TextWriting): void {
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

/** The text written so far, without white space around it. */
export function finishText(writing: TextWriting): string {
  return writing.parts.join("").trim();
}
