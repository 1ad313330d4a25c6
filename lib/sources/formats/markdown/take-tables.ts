/** Rows of cells, each Markdown as it is written; the first row is the heading. */
export type MarkdownTable = string[][];

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** What begins something else than a row, or is no row at all. */
const OTHER = /^(?:[ \t]*$| {4}|\t| {0,3}(?:>|#{1,6}[ \t]|[`~]{3}|[-+*][ \t]|\d{1,9}[.)][ \t]|<))/;

/**
 * Takes the tables out of Markdown as GitHub writes it, which CommonMark knows nothing of: a row of cells, a row of dashes, rows. In
 * the place of each stands a paragraph of its own, made by `mark`. What stands in a fence is left alone. Pure.
 *
 * @param mark makes the words that stand for the table of a number: such as the text has nowhere else.
 */
export function takeTables(
  markdown: string,
  mark: (number: number) => string,
): { markdown: string; tables: MarkdownTable[] } {
  const lines = markdown.split(/\r?\n/);
  const tables: MarkdownTable[] = [];
  const rest: string[] = [];
  let fence = "";
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const fenced = FENCE.exec(line)?.[1] ?? "";
    if (fence === "" && fenced !== "") fence = fenced;
    else if (fence !== "" && fenced.startsWith(fence) && /^\s*[`~]+\s*$/.test(line)) fence = "";
    const table = fence === "" && fenced === "" ? tableAt(lines, at) : null;
    if (table) {
      rest.push("", mark(tables.length), "");
      tables.push(table);
      // The row of dashes is none of the table's.
      at += table.length;
    } else rest.push(line);
  }
  return { markdown: rest.join("\n"), tables };
}

function tableAt(lines: readonly string[], at: number): MarkdownTable | null {
  const [heading = "", dashes = ""] = lines.slice(at, at + 2);
  if (!heading.includes("|") || OTHER.test(heading) || !DELIMITER.test(dashes)) return null;
  const first = cellsOf(heading);
  if (first.length !== cellsOf(dashes).length) return null;
  const table = [first];
  for (let row = at + 2; row < lines.length; row += 1) {
    const line = lines[row] ?? "";
    if (OTHER.test(line)) break;
    const cells = cellsOf(line);
    table.push(first.map((_, column) => cells[column] ?? ""));
  }
  return table;
}

/** A bar with a backslash before it is part of a cell, also in code. */
function cellsOf(row: string): string[] {
  const bare = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}
