import { type HeadLine, readHeadLine } from "@/lib/sources/masthead/read-head-line";

/** What stands above a text, and which of its lines say that, so that none of them is taken for the title. */
export type Masthead = { byline: string; publisher: string; published: string; lines: ReadonlySet<number> };

const MOST_LINES = 7;
const LONGEST_TITLE = 200;

/**
 * Reads the lines above a text: publisher, byline and date, each on a line of its own or together, above or below the title. Pure.
 * A publisher only counts where a byline or a date stands beside it, so that neither a sentence nor a heading becomes one.
 *
 * @param lines those of the beginning that have words, trimmed.
 */
export function readMasthead(lines: readonly string[]): Masthead {
  const head = lines.slice(0, endOfHead(lines)).map(readHeadLine);
  const isSaid = head.map((line) => line !== null && (line.isDated || line.byline !== ""));
  const read = { byline: "", publisher: "", published: "" };
  const taken = new Set<number>();
  head.forEach((line, at) => {
    if (!line) return;
    const isPublisher = countsAsPublisher(line, at, isSaid);
    // A name alone that is no publisher is something else: the title, or a heading.
    if (!isSaid[at] && !isPublisher) return;
    if (isSaid[at] && line.publisher && !isPublisher && at === 0) return;
    taken.add(at);
    read.byline ||= line.byline;
    read.published ||= line.published;
    if (isPublisher) read.publisher ||= line.publisher;
  });
  return { ...read, lines: taken };
}

/** Where prose begins: a line that ends like a sentence, or that is longer than a title. */
function endOfHead(lines: readonly string[]): number {
  const at = lines
    .slice(0, MOST_LINES)
    .findIndex(
      (line, index) =>
        line.length > LONGEST_TITLE ||
        (index > 0 && /[.!?…][”’"')»]*$/u.test(line) && line.split(" ").length > 5),
    );
  return at < 0 ? Math.min(lines.length, MOST_LINES) : at;
}

function countsAsPublisher(line: HeadLine, at: number, isSaid: readonly boolean[]): boolean {
  const { publisher, kind, isApart } = line;
  if (publisher === "") return false;
  if (isSaid[at]) {
    if (kind === "publisher") return true;
    // What stands above everything else may be a title with its date.
    if (at === 0) return false;
    // "Velm, 4 March 2024" is where it was written: one unknown word says too little.
    return kind === "likely" || (kind === "unknown" && (isApart || publisher.includes(" ")));
  }
  if (kind !== "publisher") return false;
  // Above everything, when a title and a byline or date are below it; else right above or below one of these.
  return at === 0
    ? isSaid.slice(1).includes(true) && isSaid.slice(1).includes(false)
    : Boolean(isSaid[at - 1] || isSaid[at + 1]);
}
