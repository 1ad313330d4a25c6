import type { Email } from "postal-mime";
import { isWholePage } from "@/lib/sources/parse-html";
import { readPaste } from "@/lib/sources/read-paste";
import { readPlainText } from "@/lib/sources/read-plain-text";
import { type FoundIn, firstFound, type ReadDescription } from "@/lib/sources/reading";

/** Letters below which a plain part says only that there is another. */
const LEAST_PLAIN = 200;
/** How many times as long as the plain part HTML is that says more than it. */
const MUCH_LONGER = 4;

type ReadBody = { text: string; description: ReadDescription; found: FoundIn };

/**
 * What an e-mail itself says, without what is forwarded in it: its plain part, or the words of its HTML where the plain part is
 * short, or only asks to look at the other. Pure.
 */
export function readBody({ text = "", html = "" }: Email): ReadBody {
  const plain = text.replace(/\r\n?/g, "\n").trim();
  if (html.trim() === "") return readPlain(plain);
  // Newsletters are whole pages of tables, none of which is an article: the words of all of it count.
  const read = readPaste({ html: isWholePage(html) ? withoutHead(html) : html, text: plain });
  const least = plain.length < LEAST_PLAIN ? 1 : MUCH_LONGER;
  return read.text.trim().length > least * wordsIn(plain) ? read : readPlain(plain);
}

function readPlain(text: string): ReadBody {
  return { text, ...firstFound(["the text itself", readPlainText(text)]) };
}

/** Letters but those of addresses, which in plain parts stand for links. */
function wordsIn(plain: string): number {
  return plain.replace(/https?:\/\/\S+/g, "").length;
}

/** No pattern for both ends, since that takes quadratic time where heads begin and none ends. */
function withoutHead(html: string): string {
  const start = html.search(/<head[\s>]/i);
  const end = html.search(/<\/head>/i);
  return start >= 0 && end > start ? html.slice(0, start) + html.slice(end + "</head>".length) : html;
}
