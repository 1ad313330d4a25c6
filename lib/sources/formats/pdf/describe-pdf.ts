import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readMadeOn, readMaker } from "@/lib/sources/formats/read-maker";
import { readPlainText } from "@/lib/sources/read-plain-text";
import { firstFound, readLanguage, readLine } from "@/lib/sources/reading";

const WHERE = "the PDF's own data";

/** What a program calls what nobody named. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word - .*|.*\.(?:docx?|pdf|html?|indd|qxd|odt|rtf|tmp))$/i;

/** What a PDF says of itself, and what its first lines say. */
export async function describePdf(pdf: PDFDocumentProxy, text: string) {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const facts = info as Record<string, unknown>;
  const stated = (name: string, inXmp: string) => {
    const value = metadata?.get(inXmp) ?? facts[name];
    return typeof value === "string" ? value : Array.isArray(value) ? value.join(", ") : "";
  };
  const title = readLine(stated("Title", "dc:title"), 500);
  return firstFound(
    [
      WHERE,
      {
        title: NO_TITLE.test(title) ? "" : title,
        byline: readMaker(stated("Author", "dc:creator")),
        language: readLanguage(typeof facts.Language === "string" ? facts.Language : ""),
      },
    ],
    ["the text itself", readPlainText(text)],
    // When it was made is often, but not always, when it was published: what the text says goes before.
    ["when the PDF was made", { published: madeOn(stated("CreationDate", "xmp:createdate")) }],
  );
}

/** "D:20151214093000+03'00'", or as XMP has it, as a day. */
function madeOn(stated: string): string {
  const [, year, month, day] = /^(?:D:)?(\d{4})-?(\d\d)-?(\d\d)/.exec(stated) ?? [];
  return year && month && day ? readMadeOn(`${year}-${month}-${day}`) : "";
}
