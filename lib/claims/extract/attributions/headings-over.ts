import type { Analysis } from "@/lib/language/analyse-text";
import { linesOf } from "@/lib/language/boilerplate/lines-of";
import type { Stretch } from "@/lib/language/segment-words";

/** Headings stand among the first lines of a text, and are short: in lines and in words. */
const FIRST = 4;
const LONGEST = 20;
const ENDED = /[.!?…:;,。！？][”"’')\]]*$|[”"’]$/u;
const OPENS_SPEECH = /^["“‘«]|^\p{Lu}[\p{L}\p{M} .'’-]{0,40}:/u;
/** Headings are written in the present. */
const PAST = /\b(?:said|told|was|were|had|did|added|denied|claimed|stated)\b/iu;

/**
 * The lines over an article, below a paper's name or a number of pages too ("Inquiry puts crew at 18"): they repeat what it tells, without
 * a full stop and in the present. Only above sentences. Pure.
 */
export function headingsOver({ text, paragraphs }: Analysis): Stretch[] {
  const lines = linesOf(text, paragraphs.slice(0, FIRST + 1));
  const found: Stretch[] = [];
  for (const line of lines.slice(0, FIRST)) {
    const words = text.slice(line.start, line.end);
    if (ENDED.test(words) || OPENS_SPEECH.test(words) || PAST.test(words)) break;
    if (words.split(/\s+/u, LONGEST + 1).length > LONGEST) break;
    found.push(line);
  }
  const below = text.slice(found.at(-1)?.end ?? 0);
  return /[.!?]["”’)]*(?:\s|$)/u.test(below) ? found : [];
}
