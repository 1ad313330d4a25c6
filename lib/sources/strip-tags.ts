import { Tokenizer } from "htmlparser2";
import { closeElement, finishText, openElement, startText, writeWords } from "@/lib/sources/text-writing";

/** Elements that hold words of no reader's. Tags within them are none. */
const DROPPED = new Set(["script", "style", "title", "textarea"]);

/**
 * The words of HTML that is too much to make a document of, with the same breaks between paragraphs, lines and cells that
 * `htmlToText` writes. It knows nothing of what encloses what, so that it takes time in proportion to the length; what a page
 * hides is among the words.
 */
export function stripTags(html: string): string {
  const writing = startText();
  let name = "";
  let dropped = "";
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => {
        if (!dropped) writeWords(html.slice(start, end), writing);
      },
      ontextentity: (codepoint) => {
        if (!dropped) writeWords(String.fromCodePoint(codepoint), writing);
      },
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        openElement(name, writing);
      },
      onopentagend: () => {
        if (DROPPED.has(name)) dropped = name;
      },
      onselfclosingtag: nothing,
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).toLowerCase();
        if (closed === dropped) dropped = "";
        closeElement(closed, writing);
      },
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return finishText(writing);
}
