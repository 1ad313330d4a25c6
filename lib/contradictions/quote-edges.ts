/** A quote with what stands around it in its source. */
export type SurroundedQuote = { exact: string; prefix: string; suffix: string };

const SENTENCE_END = /[.!?…。！？؟۔。।]["'”’»›)\]]*$/u;

/**
 * Whether a quote is part of a longer sentence, so that a page puts "…" before or after it: before, when the words in front
 * of it don't end a sentence or a paragraph; after, when it doesn't end one itself and more words follow in the paragraph.
 */
export function quoteEdges({ exact, prefix, suffix }: SurroundedQuote): { before: boolean; after: boolean } {
  const lead = prefix.replace(/[ \t]+$/u, "").replace(/["'“‘«‹(]+$/u, "");
  const before = /\S/u.test(lead) && !/\n\s*$/u.test(lead) && !SENTENCE_END.test(lead.trimEnd());
  const follows = suffix.split("\n")[0] ?? "";
  const after = /[\p{L}\p{N}]/u.test(follows) && !SENTENCE_END.test(exact.trimEnd()) && !endsAtOnce(follows);
  return { before, after };
}

/** The sentence ends right after the quote: it was cut before its full stop. */
function endsAtOnce(follows: string): boolean {
  return /^["'”’»›)\]]*[.!?…。！？؟۔।]/u.test(follows);
}
