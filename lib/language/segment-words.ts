/** A stretch of text: UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text, without what lies between them; in scripts that write no spaces, words as a dictionary has them.
 *
 * @param language BCP 47; anything else counts as not known.
 */
export function segmentWords(text: string, language = ""): Stretch[] {
  const words: Stretch[] = [];
  // Line by line, since no word goes over one and Intl.Segmenter takes quadratic time on a long string.
  for (const { 0: line, index: from } of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index, isWordLike } of segmenter(language, "word").segment(line)) {
      const start = from + index;
      if (isWordLike || isSymbol(segment)) words.push({ start, end: start + segment.length });
    }
  }
  return words;
}

/** A segmenter for the language, or for none when the tag is malformed; each is made once, since that is slow. */
export function segmenter(language: string, granularity: "word" | "sentence"): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const kept = segmenters.get(key);
  if (kept) return kept;
  const made = new Intl.Segmenter(isLanguageTag(language) ? language : "und", { granularity });
  segmenters.set(key, made);
  return made;
}

/** Whether a string is a well-formed BCP 47 tag. */
export function isLanguageTag(language: string): boolean {
  try {
    return language !== "" && Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

/** An emoji, % or € is something that a person may want to have inside of a quote or not. */
function isSymbol(segment: string): boolean {
  return /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Sc}|%)/u.test(segment);
}
