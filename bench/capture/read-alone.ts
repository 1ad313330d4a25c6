import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { micromark } from "micromark";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import PostalMime from "postal-mime";
import type { MadeFile } from "./made-files";

/** What the libraries do by themselves with a file: the least that reading it can take. Answers how many characters came of it. */
export async function readAlone({ name, buffer }: MadeFile): Promise<number> {
  if (name.endsWith(".pdf")) return readPdf(buffer);
  if (name.endsWith(".docx")) return (await mammoth.convertToHtml({ buffer })).value.length;
  if (name.endsWith(".eml")) return (await PostalMime.parse(buffer)).text?.length ?? 0;
  if (name.endsWith(".md")) return micromark(buffer.toString()).length;
  const { document } = parseHTML(buffer.toString());
  return new Readability(document as unknown as globalThis.Document).parse()?.textContent?.length ?? 0;
}

async function readPdf(buffer: Buffer): Promise<number> {
  const task = getDocument({ data: new Uint8Array(buffer), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) length += item.str.length;
  }
  await task.destroy();
  return length;
}
