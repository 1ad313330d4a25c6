/** A stretch of a text: UTF-16 code units, end exclusive. */
type Stretch = { start: number; end: number };

const BLANK_LINE = /\n[^\S\n]*\n\s*/g;
const LINE_BREAK = /\n\s*/g;

/**
 * The paragraphs of a text, without the white space around them. Pure. They stand between blank lines; in a text without
 * any, as some pages are copied, each line is one, unless the lines are wrapped in mid-sentence.
 */
export function paragraphsOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  const add = (from: number, to: number) => {
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    if (words.trim() !== "") found.push({ start, end: start + words.trim().length });
  };
  let start = 0;
  for (const gap of text.matchAll(breakOf(text.trim()))) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  return found;
}

/** For each span, the stretch from the first to the last paragraph that it touches; itself when it lies between two. */
export function paragraphsAround(text: string, spans: readonly Stretch[]): Stretch[] {
  const paragraphs = paragraphsOf(text);
  return spans.map((span) => {
    const touched = paragraphs.filter(({ start, end }) => start < span.end && span.start < end);
    return {
      start: Math.min(span.start, touched[0]?.start ?? span.start),
      end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
    };
  });
}

function breakOf(text: string): RegExp {
  if (/\n[^\S\n]*\n/.test(text)) return BLANK_LINE;
  const lines = text.split("\n");
  const ended = lines.filter((line) => /[.!?…:;。！？؟۔][”’»"')\]]*\s*$/u.test(line)).length;
  return ended * 2 >= lines.length ? LINE_BREAK : BLANK_LINE;
}
