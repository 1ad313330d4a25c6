import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type ReadDocument, type Unreadable, unreadable } from "@/lib/sources/formats/document";
import { describePdf } from "@/lib/sources/formats/pdf/describe-pdf";
import { joinLines } from "@/lib/sources/formats/pdf/join-lines";
import { joinPages } from "@/lib/sources/formats/pdf/join-pages";
import { pageItems } from "@/lib/sources/formats/pdf/page-items";
import { type PageItem, type PageLine, pageLines } from "@/lib/sources/formats/pdf/page-lines";
import { withoutPrintedMargins } from "@/lib/sources/formats/pdf/printed-margins";
import { withoutMargins } from "@/lib/sources/formats/pdf/without-margins";
import { LARGEST_TEXT } from "@/lib/sources/limits";

const CHARACTER_MAPS = join(
  dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
  "cmaps/",
);
const MOST_PAGES = 3000;
/** Code units of a page: what has more is no page that somebody reads. */
const MOST_OF_A_PAGE = 400_000;

type Read = { ok: true; document: ReadDocument } | Unreadable;

/**
 * The text of a PDF in reading order, with where its pages begin; headers, footers and page numbers are left out, and words that
 * were parted at a line's end are whole. Nothing in it runs.
 *
 * @returns why there is no text for one that is encrypted, broken, too long, or made of pictures only.
 */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const task = getDocument({
    // pdf.js takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    // Tables of the characters of Chinese, Japanese and Korean fonts, which PDFs name and don't bring.
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    disableFontFace: true,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    const pdf = await task.promise;
    return pdf.numPages > MOST_PAGES ? tooLong(pdf.numPages) : await readPages(pdf);
  } catch (error) {
    return unreadable(reasonOf(error));
  } finally {
    await task.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<Read> {
  const pages: PageLine[][] = [];
  let size = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const items = await readItems(pdf, number);
    if (!items) {
      return unreadable(
        `Page ${number} of this PDF has more than ${MOST_OF_A_PAGE.toLocaleString("en")} letters, so it isn't read. Take its text in another form.`,
      );
    }
    size += items.reduce((sum, { words }) => sum + words.trim().length, 0);
    if (size > LARGEST_TEXT) {
      return unreadable(
        `This PDF has more than 5 MiB of text by page ${number}. Split it, and take its parts.`,
      );
    }
    pages.push(pageLines(items));
  }
  if (size === 0) {
    return unreadable(
      "This PDF has pictures of pages, and no text: it is a scan. Recognise its text first (OCR), or paste the words that matter.",
    );
  }
  const printed = withoutPrintedMargins(pages);
  const joined = withoutMargins(printed.pages).map(joinLines);
  const { text, starts } = joinPages(joined);
  const first = joined.find((page) => page.length > 0) ?? [];
  const described = await describePdf(pdf, { first, text, url: printed.url });
  return { ok: true, document: { text, pages: starts, type: "application/pdf", ...described } };
}

/** Null when the page has more than anybody reads. */
async function readItems(pdf: PDFDocumentProxy, number: number): Promise<PageItem[] | null> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  page.cleanup();
  const runs = items.filter((item) => "str" in item);
  const size = runs.reduce((sum, { str }) => sum + str.length, 0);
  return size > MOST_OF_A_PAGE ? null : pageItems(runs);
}

function tooLong(pages: number): Unreadable {
  return unreadable(
    `This PDF has ${pages} pages; at most ${MOST_PAGES} are read. Split it, and take its parts.`,
  );
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return "This PDF is encrypted: it asks for a password. Save a copy without one, and take that.";
  }
  return "This PDF is damaged, so it can't be read. Open it and print it to a new PDF.";
}
