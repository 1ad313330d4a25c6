import { findCommentSection } from "@/lib/language/boilerplate/comment-section";
import { findDateline } from "@/lib/language/boilerplate/dateline";
import { type NoticeKind, noticeKind } from "@/lib/language/boilerplate/notice-lines";
import type { Stretch } from "@/lib/language/segment-words";

/** A stretch of a page that isn't its article. A dateline is the beginning of a paragraph; all others are whole lines. */
export type Boilerplate = Stretch & { kind: NoticeKind | "comments" | "dateline" };

/** As many paragraphs may stand before the one that has the dateline: headline, standfirst, byline. */
const BEFORE_DATELINE = 5;

/**
 * What doesn't belong to the article in a text that was copied off a page, in order and without overlaps: comments of readers, consent notices,
 * invitations to subscribe, share and read on, copyright, credits, bylines, datelines. Pure and linear. Careful: what may be
 * the article's own is left alone.
 *
 * @param paragraphs of the text, in order (`paragraphsOf`).
 */
export function findBoilerplate(text: string, paragraphs: readonly Stretch[]): Boilerplate[] {
  const comments = findCommentSection(text, paragraphs);
  const found: Boilerplate[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (comments && paragraph.end > comments.start) break;
    for (const line of linesOf(text, paragraph)) {
      const kind = noticeKind(text.slice(line.start, line.end));
      if (kind) found.push({ ...line, kind });
    }
    const dateline = index < BEFORE_DATELINE ? findDateline(text, paragraph) : null;
    if (dateline && found.at(-1)?.start !== paragraph.start) found.push({ ...dateline, kind: "dateline" });
  }
  if (comments) found.push({ ...comments, kind: "comments" });
  return found;
}

/** A paragraph is one line, or several where a page's lines were copied without blank ones between them. */
function* linesOf(text: string, { start, end }: Stretch): Generator<Stretch> {
  let from = start;
  while (from < end) {
    const at = text.indexOf("\n", from);
    const to = at < 0 || at > end ? end : at;
    const line = text.slice(from, Math.min(to, from + 1000));
    const first = from + line.length - line.trimStart().length;
    if (to - from <= 1000 && line.trim() !== "") yield { start: first, end: first + line.trim().length };
    from = to + 1;
  }
}
