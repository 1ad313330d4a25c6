import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Paragraph } from "@/lib/sources/formats/pdf/join-lines";
import { readHead } from "@/lib/sources/formats/pdf/read-head";
import { readMadeOn, readMaker } from "@/lib/sources/formats/read-maker";
import { readPlainText } from "@/lib/sources/read-plain-text";
import { firstFound, readLanguage, readLine, readUrl } from "@/lib/sources/reading";

const WHERE = "the PDF's own data";

/** What a program calls what nobody named. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word - .*|.*\.(?:docx?|pdf|html?|indd|qxd|odt|rtf|tmp))$/i;

/** Programs that print a page that is seen: when they made the PDF is when somebody kept the page, not when it was published. */
const PRINTS = /\b(?:skia|chrome|chromium|mozilla|firefox|safari|quartz|webkit|wkhtmltopdf|print to pdf)\b/i;

/**
 * What a PDF shows of its description, and what it says of itself where nothing is seen: who reads the PDF sees its first page,
 * and not what a program stamped on it.
 *
 * @param seen the paragraphs of its first page, all its text, and the address that a browser printed on it, if any.
 */
export async function describePdf(
  pdf: PDFDocumentProxy,
  seen: { first: readonly Paragraph[]; text: string; url: string },
) {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const facts = info as Record<string, unknown>;
  const stated = (name: string, inXmp: string) => {
    const value = metadata?.get(inXmp) ?? facts[name];
    return typeof value === "string" ? value : Array.isArray(value) ? value.join(", ") : "";
  };
  const named = readLine(stated("Title", "dc:title"), 500);
  const title = NO_TITLE.test(named) ? "" : named;
  const { title: _, ...further } = readPlainText(seen.text);
  const isPrint = PRINTS.test(
    `${stated("Producer", "pdf:producer")} ${stated("Creator", "xmp:creatortool")}`,
  );
  return firstFound(
    ["the text itself", readHead(seen.first, title)],
    // What stands at the end: an address, a source.
    ["the text itself", further],
    ["the printed page's margin", { url: readUrl(seen.url) }],
    [
      WHERE,
      {
        title,
        byline: readMaker(stated("Author", "dc:creator")),
        language: readLanguage(typeof facts.Language === "string" ? facts.Language : ""),
      },
    ],
    // Of a report that was set for print this is near to when it was published, and nothing else may tell. Of a page that somebody
    // printed it is the day of the printing, which passes for a date of publishing and is none.
    ["when the PDF was made", { published: isPrint ? "" : madeOn(stated("CreationDate", "xmp:createdate")) }],
  );
}

/** "D:20151214093000+03'00'", or as XMP has it, as a day. */
function madeOn(stated: string): string {
  const [, year, month, day] = /^(?:D:)?(\d{4})-?(\d\d)-?(\d\d)/.exec(stated) ?? [];
  return year && month && day ? readMadeOn(`${year}-${month}-${day}`) : "";
}
