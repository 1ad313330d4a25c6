import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type ReadDocument, type Unreadable, unreadable } from "@/lib/sources/formats/document";
import { describePdf } from "@/lib/sources/formats/pdf/describe-pdf";
import { joinLines } from "@/lib/sources/formats/pdf/join-lines";
import { joinPages } from "@/lib/sources/formats/pdf/join-pages";
import { type PageItem, type PageLine, pageLines } from "@/lib/sources/formats/pdf/page-lines";
import { withoutMargins } from "@/lib/sources/formats/pdf/without-margins";
import { LARGEST_TEXT } from "@/lib/sources/limits";

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
    size += items.reduce((sum, { words }) => sum + words.length, 0);
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
  const { text, starts } = joinPages(withoutMargins(pages).map(joinLines));
  const described = await describePdf(pdf, text);
  return { ok: true, document: { text, pages: starts, type: "application/pdf", ...described } };
}

async function readItems(pdf: PDFDocumentProxy, number: number): Promise<PageItem[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  page.cleanup();
  let left = MOST_OF_A_PAGE;
  return items.flatMap((item) => {
    if (!("str" in item) || item.str === "" || left <= 0) return [];
    left -= item.str.length;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    // Letters that stand on their side are labels of charts and stamps.
    if (Math.abs(b) > Math.abs(a)) return [];
    const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || item.height || 1;
    return [{ words: asWritten(item.str), x, y, width: item.width, size }];
  });
}

/** Shapes that letters take in print (ligatures, the forms of Arabic letters) as the letters that they are. */
function asWritten(words: string): string {
  return words
    .replaceAll("\0", "")
    .replace(/[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize("NFKC"));
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
