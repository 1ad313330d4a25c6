import { findCommentSection } from "@/lib/language/boilerplate/comment-section";
import { findDateline } from "@/lib/language/boilerplate/dateline";
import { isHeadline } from "@/lib/language/boilerplate/headline";
import { linesOf } from "@/lib/language/boilerplate/lines-of";
import { type NoticeKind, noticeKind } from "@/lib/language/boilerplate/notice-lines";
import { headingKind } from "@/lib/language/boilerplate/page-headings";
import type { Stretch } from "@/lib/language/segment-words";

/** A stretch of a page that isn't its article. A dateline is the beginning of a line; all others are whole lines. */
export type Boilerplate = Stretch & { kind: NoticeKind | "comments" | "dateline" | "headline" };

/** As many lines may stand before the one that has the dateline: menus, headline, standfirst, byline. */
const BEFORE_DATELINE = 12;
/** In UTF-16 code units: headlines in a list of links are shorter. */
const LONGEST_LINK = 130;

/**
 * What doesn't belong to the article in a text that was copied off a page, in order and without overlaps: comments of readers,
 * consent notices, invitations to subscribe, share and read on with the links below them, copyright, credits, bylines,
 * datelines, the headline. Pure and linear. Careful: what may be the article's own is left alone.
 *
 * @param paragraphs of the text, in order (`paragraphsOf`).
 */
export function findBoilerplate(text: string, paragraphs: readonly Stretch[]): Boilerplate[] {
  const lines = linesOf(text, paragraphs);
  const comments = findCommentSection(text, lines);
  const found: Boilerplate[] = [];
  let heading: "links" | "about" | null = null;
  for (const [index, line] of lines.entries()) {
    if (comments && line.end > comments.start) break;
    const words = text.slice(line.start, line.end);
    const kind: NoticeKind | null = noticeKind(words) ?? belowHeading(heading, words);
    if (kind) found.push({ ...line, kind });
    else if (index === 0 && isHeadline(text, lines)) found.push({ ...line, kind: "headline" });
    else {
      const dateline = index < BEFORE_DATELINE ? findDateline(text, line) : null;
      if (dateline) found.push({ ...dateline, kind: "dateline" });
    }
    heading = headingKind(words) ?? (heading === "links" && kind === "related" ? heading : null);
  }
  if (comments) found.push({ ...comments, kind: "comments" });
  return found;
}

/** A headline below "Most read" is a link; a sentence is the article again. Below "About the author" stands one line of that. */
function belowHeading(heading: "links" | "about" | null, line: string): NoticeKind | null {
  if (heading === "about") return "site";
  return heading === "links" && line.length <= LONGEST_LINK && !/[.!…:]["”’']?$/.test(line)
    ? "related"
    : null;
}
