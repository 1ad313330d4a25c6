import { isReaderRemark } from "@/lib/language/boilerplate/reader-remark";
import type { Stretch } from "@/lib/language/segment-words";

/** These begin the comments wherever they stand. */
const SURE_HEADING = new RegExp(
  `^(?:${[
    "(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)(?: cancel(?: reply)?| here| below)?",
    "(?:\\d[\\d,]*|one) (?:responses?|thoughts?|replies|comments?) (?:to|on) [“\"‘'«].{1,160}[”\"’'»]",
    "(?:readers?|user|readers['’]|your|top|best|most liked) comments(?: \\(\\d+\\))?",
    "(?:comments from (?:our |the )?readers|what (?:our |the )?readers (?:say|said|think|are saying))",
    "join the (?:conversation|discussion)(?: below| in the comments)?(?: \\(\\d+\\))?",
    "(?:view|show|load|see|hide) (?:all |more )?(?:\\d+ )?comments?(?: \\(\\d+\\))?",
    "sort by (?:newest|oldest|best|top)(?: first)?",
    "(?:what do you think|have your say)\\b.{0,60}comments?\\b.{0,40}",
  ].join("|")})[.:!]?$`,
  "i",
);
/** These may stand in a bar above the article as well. */
const HEADING = /^(?:\d[\d,]* )?comments?(?: ?[([]\d[\d,]*[)\]])?:?$/i;
const CLOSED =
  /(?:Comments?|COMMENTS?|Commenting|(?:The )?[Cc]omments section) (?:are|is|ARE|has been|have been)(?: now)? (?:closed|CLOSED|disabled|turned off|switched off)(?: (?:on|for|to) (?:this|the) \w+)?\.?$/;
/** What stands around a comment: who wrote it, when, and buttons. */
const FURNITURE =
  /^(?:.{1,60} (?:says|wrote|commented|replied)(?: on .{1,40})?:?|(?:reply|report|like|upvote|flag|share|edit)(?: (?:reply|report|like|share|\d+))*|.{0,40}\b\d+ (?:second|minute|hour|day|week|month|year)s? ago|(?:on )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4})(?: at)? \d{1,2}[:.]\d{2}.{0,20})$/iu;
/** A nickname, alone or before what its owner writes: "bridgeman52", "velm_fan: I told them". */
const NICKNAME = /^(?=\p{Ll}|\p{L}[^:\s]{0,24}[\d_])[\p{L}\d._-]{3,25}(?::\s.|$)/u;

/** As many lines before "Comments are closed." may be comments. */
const MOST_REMARKS = 60;
const LONGEST_LINE = 200;
/** An article has at least this many words before its comments. */
const LEAST_ARTICLE = 60;

/**
 * Where the comments of readers stand below an article: from their heading to the end, or, where none heads them, the
 * remarks right before "Comments are closed."; that line too. Null where there are none. Pure.
 */
export function findCommentSection(text: string, lines: readonly Stretch[]): Stretch | null {
  const words = lines.map(({ start, end }) => (end - start <= LONGEST_LINE ? text.slice(start, end) : ""));
  const end = lines.at(-1)?.end ?? 0;
  const heading = words.findIndex(
    (line, index) => isHeading(line, index, words) && hasArticle(text, lines, index),
  );
  const first = lines[heading];
  if (first) return { start: first.start, end };
  return beforeClosed(text, lines);
}

function isHeading(line: string, index: number, lines: readonly string[]): boolean {
  if (line === "") return false;
  if (SURE_HEADING.test(line)) return true;
  if (!HEADING.test(line)) return false;
  const next = lines.slice(index + 1, index + 8);
  return index === lines.length - 1 || next.some((each) => FURNITURE.test(each) || NICKNAME.test(each));
}

function hasArticle(text: string, lines: readonly Stretch[], count: number): boolean {
  const start = lines[0]?.start ?? 0;
  const end = lines[count - 1]?.end ?? start;
  return text.slice(start, Math.min(end, start + LEAST_ARTICLE * 10)).split(/\s+/).length >= LEAST_ARTICLE;
}

function beforeClosed(text: string, lines: readonly Stretch[]): Stretch | null {
  for (let index = lines.length - 1; index >= 0 && index >= lines.length - 10; index--) {
    const paragraph = lines[index];
    if (!paragraph) continue;
    const tail = Math.max(paragraph.start, paragraph.end - LONGEST_LINE);
    const marker = CLOSED.exec(text.slice(tail, paragraph.end));
    if (!marker) continue;
    const closed = { start: tail + marker.index, end: paragraph.end };
    // Where the marker is stuck to a remark, that remark goes with it.
    const stuck = { start: paragraph.start, end: closed.start };
    return {
      start: firstRemark(text, lines.slice(0, index), stuck) ?? closed.start,
      end: paragraph.end,
    };
  }
  return null;
}

/** Where the comments begin that end with the marker; null when nothing before it reads like one. */
function firstRemark(text: string, before: readonly Stretch[], stuck: Stretch): number | null {
  const names = namesIn(text, before.slice(0, Math.ceil(before.length / 2)));
  const isRemark = ({ start, end }: Stretch) => isReaderRemark(text.slice(start, end).trim(), names);
  let first: number | null = null;
  if (text.slice(stuck.start, stuck.end).trim() !== "") {
    if (!isRemark(stuck)) return null;
    first = stuck.start;
  }
  for (const paragraph of before.slice(-MOST_REMARKS).reverse()) {
    const line = text.slice(paragraph.start, paragraph.end);
    const furniture = line.length <= LONGEST_LINE && FURNITURE.test(line);
    if (!furniture && !isRemark(paragraph)) break;
    first = paragraph.start;
  }
  return first;
}

/** In UTF-16 code units: enough of an article to know whom it names. */
const NAMES_READ = 20_000;

function namesIn(text: string, lines: readonly Stretch[]): ReadonlySet<string> {
  const end = Math.min(lines.at(-1)?.end ?? 0, NAMES_READ);
  return new Set(text.slice(0, end).match(/\p{Lu}\p{L}{2,}/gu));
}
