/** Whether a statement only repeats the words of its quote: spaces, quotation marks, case and the sign at the end don't count. Pure. */
export function repeatsQuote({
  statement,
  quotes,
}: {
  statement: string;
  quotes: readonly { exact: string }[];
}): boolean {
  return bare(statement) === bare(quotes.map(({ exact }) => exact).join(" "));
}

function bare(words: string): string {
  return words
    .replace(/["'“”‘’„‚«»‹›…]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\s.,;:!?。！？؟۔।]+$/u, "")
    .toLocaleLowerCase("en");
}
