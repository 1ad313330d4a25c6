import type JSZip from "jszip";
import mammoth from "mammoth";
import { checkDocx } from "@/lib/sources/formats/check-docx";
import { type ReadDocument, type Unreadable, unreadable } from "@/lib/sources/formats/document";
import { readMaker } from "@/lib/sources/formats/read-maker";
import { htmlToText } from "@/lib/sources/html-to-text";
import { isTooMuchHtml } from "@/lib/sources/is-too-much-html";
import { parseHtml } from "@/lib/sources/parse-html";
import { readPlainText } from "@/lib/sources/read-plain-text";
import { firstFound, readLanguage, readLine } from "@/lib/sources/reading";
import { stripTags } from "@/lib/sources/strip-tags";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WHERE = "the Word file's own data";

/**
 * The text of a Word file (.docx): paragraphs, headings, lists, tables and footnotes. Pictures and what is fetched from elsewhere
 * are left out.
 */
export async function readDocx(
  bytes: Uint8Array,
): Promise<{ ok: true; document: ReadDocument } | Unreadable> {
  const checked = await checkDocx(bytes);
  if (!checked.ok) return checked;
  const html = await toHtml(bytes);
  if (html === null)
    return unreadable("This Word file is damaged, so it can't be read. Save it anew, and take that.");
  const text = isTooMuchHtml(html) ? stripTags(html) : htmlToText(parseHtml(html).body);
  if (text.trim() === "") return unreadable("This Word file has no text.");
  // Who reads it sees its words, and not what a program stamped on the file: that only fills what the words don't say.
  const described = firstFound(
    ["the text itself", readPlainText(text)],
    [WHERE, await readProperties(checked.zip)],
  );
  return { ok: true, document: { text, pages: null, type: TYPE, ...described } };
}

async function toHtml(bytes: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      },
    );
    return (
      value
        // The link back from a footnote is no word of it.
        .replace(/ ?<a href="#(?:footnote|endnote)-ref-[^"]*">↑<\/a>/g, "")
        // A cell's only paragraph is the cell: rows stay on a line.
        .replace(/<(t[dh])([^>]*)><p>((?:(?!<\/?(?:p|td|th)\b)[\s\S])*)<\/p><\/t[dh]>/g, "<$1$2>$3</$1>")
    );
  } catch {
    return null;
  }
}

/**
 * docProps/core.xml: Dublin Core, as ECMA-376 part 2 has it. Its dates aren't read: they say when somebody last saved the file, or
 * made the template that it began as, and would pass for the date of publishing. An empty date is seen and filled in; a wrong one isn't.
 */
async function readProperties(zip: JSZip) {
  const xml = (await zip.file("docProps/core.xml")?.async("string")) ?? "";
  const property = (name: string) => {
    const value = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
    return parseHtml(value).body.textContent ?? "";
  };
  return {
    title: readLine(property("dc:title"), 500),
    byline: readMaker(property("dc:creator")),
    language: readLanguage(property("dc:language")),
  };
}
