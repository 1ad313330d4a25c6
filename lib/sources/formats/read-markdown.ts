import { micromark } from "micromark";
import type { ReadDocument } from "@/lib/sources/formats/document";
import { type MarkdownTable, takeTables } from "@/lib/sources/formats/markdown/take-tables";
import { htmlToText } from "@/lib/sources/html-to-text";
import { isTooMuchHtml } from "@/lib/sources/is-too-much-html";
import { parseHtml } from "@/lib/sources/parse-html";
import { readPlainText } from "@/lib/sources/read-plain-text";
import {
  firstFound,
  type ReadDescription,
  readByline,
  readLanguage,
  readLine,
  readPublished,
  readUrl,
} from "@/lib/sources/reading";
import { stripTags } from "@/lib/sources/strip-tags";

/** "name: value" first: else it is words between two rules. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?=[a-zA-Z_-]{2,30}:)([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The words that Markdown (CommonMark, and the tables of GitHub) shows, and what its front matter says. HTML in it counts as nothing. */
export function readMarkdown(markdown: string): Omit<ReadDocument, "type"> {
  const front = FRONT_MATTER.exec(markdown);
  const html = toHtml(front ? markdown.slice(front[0].length) : markdown);
  const text = isTooMuchHtml(html) ? stripTags(html) : htmlToText(parseHtml(html).body);
  const heading = readLine(/<h1>(.*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, ""), 500);
  return {
    text,
    pages: null,
    ...firstFound(
      ["the front matter", readFrontMatter(front?.[1] ?? "")],
      ["the text itself", { title: heading }],
      ["the text itself", readPlainText(text)],
    ),
  };
}

function toHtml(markdown: string): string {
  let sign = "\uE000";
  while (markdown.includes(sign)) sign += "\uE000";
  const { markdown: rest, tables } = takeTables(markdown, (number) => `${sign}${number}\uE001`);
  const html = micromark(rest);
  if (tables.length === 0) return html;
  const place = new RegExp(`<p>${sign}(\\d+)\uE001</p>`, "g");
  return html.replace(place, (_, number) => tableHtml(tables[Number(number)] ?? []));
}

/** A table whose rows stay on a line: what a cell shows is one line. */
function tableHtml(table: MarkdownTable): string {
  const rows = table.map((row) => row.map((cell) => `<td>${cellHtml(cell)}</td>`).join(""));
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
}

/** Words without any mark that Markdown knows, which most cells are. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,.:;%$€£()/'’–—-]*$/u;

function cellHtml(cell: string): string {
  if (PLAIN.test(cell)) return cell;
  const html = micromark(cell);
  return (
    /^<p>((?:(?!<p>)[\s\S])*)<\/p>\s*$/.exec(html)?.[1] ??
    cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
  );
}

/** Plain "name: value" lines, which is what front matter mostly is. */
function readFrontMatter(lines: string): Partial<ReadDescription> {
  const values = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const [, name = "", value = ""] = /^([a-z_-]{2,30}):\s*(.+?)\s*$/i.exec(line) ?? [];
    if (name) values.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/, "$2"));
  }
  const value = (...names: string[]) => names.map((name) => values.get(name)).find(Boolean);
  return {
    title: readLine(value("title"), 500),
    byline: readByline(value("author", "authors", "byline")?.replace(/^\[|\]$/g, "")),
    publisher: readLine(value("publisher", "source"), 200),
    url: readUrl(value("url", "canonical", "link")),
    published: readPublished(value("date", "published")),
    language: readLanguage(value("lang", "language")),
  };
}
