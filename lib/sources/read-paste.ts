import { htmlToText } from "@/lib/sources/html-to-text";
import { isTooMuchHtml } from "@/lib/sources/is-too-much-html";
import { isWholePage, parseHtml } from "@/lib/sources/parse-html";
import { readPage } from "@/lib/sources/read-page";
import { readPlainText } from "@/lib/sources/read-plain-text";
import {
  type FoundIn,
  firstFound,
  type ReadDescription,
  readLanguage,
  readLine,
  readPublished,
} from "@/lib/sources/reading";
import { stripTags } from "@/lib/sources/strip-tags";

/** What a paste becomes: the text, what could be read off it and where that was, and the HTML that it was taken from, if any. */
export type ReadPaste = { text: string; description: ReadDescription; found: FoundIn; html: string };

const TEXT = "the text itself";

/**
 * Reads what a clipboard or a file holds: the HTML of a whole page gives its article; a piece of HTML its words, paragraphs
 * kept; HTML that is too much to make a document of its words alone; plain text itself. The lines of the text say what the HTML doesn't.
 *
 * @param pasted `text` is the clipboard's plain form, used when the HTML has no words.
 */
export function readPaste(pasted: { html?: string; text?: string }): ReadPaste {
  const plain = pasted.text ?? "";
  const html = pasted.html?.trim() || (isWholePage(plain) ? plain : "");
  const read = html ? readHtml(html) : null;
  if (!read?.text) return { text: plain, ...firstFound([TEXT, readPlainText(plain)]), html: "" };
  const described = firstFound([read.found, read.description], [TEXT, readPlainText(read.text)]);
  return { text: read.text, ...described, html };
}

type ReadHtml = { text: string; description: Partial<ReadDescription>; found: FoundIn | string };

function readHtml(html: string): ReadHtml {
  if (isTooMuchHtml(html)) return { text: stripTags(html), description: {}, found: {} };
  return isWholePage(html) && hasHead(html) ? readPage(html) : readPiece(html);
}

/** Clipboards wrap a piece in html and body too, but give it no head of its own. */
function hasHead(html: string): boolean {
  const start = html.slice(0, 20_000);
  return /<(?:title|link|meta\s[^>]*(?:property|name)=)/i.test(start) && !start.includes("<!--StartFragment");
}

function readPiece(html: string): ReadHtml {
  const { body } = parseHtml(html);
  return {
    text: htmlToText(body),
    found: "the page's text",
    description: {
      title: readLine(body.querySelector("h1")?.textContent, 500),
      published: readPublished(body.querySelector("time[datetime]")?.getAttribute("datetime")),
      language: readLanguage(body.querySelector("[lang]")?.getAttribute("lang")),
    },
  };
}
