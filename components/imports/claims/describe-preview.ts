import type { ClaimsPreview } from "@/lib/imports/claims-csv/preview-plan";

/** What a table becomes, in a sentence. Pure. */
export function describePreview(preview: Omit<ClaimsPreview, "rows">, fileName: string): string {
  const { claims, withoutQuote, there, problems, newSources, missing } = preview;
  if (missing.length > 0) return `${fileName}: nothing can be taken yet.`;
  const become = claims === 1 ? "1 row becomes a claim" : `${rows(claims)} become claims`;
  const sources = newSources === 1 ? "1 new source" : `${number(newSources)} new sources`;
  const more = [
    withoutQuote > 0 ? `${number(withoutQuote)} of them ${withoutQuote === 1 ? "has" : "have"} no quote` : "",
    there > 0 ? `${rows(there)} ${there === 1 ? "is" : "are"} there already` : "",
    problems > 0 ? `${rows(problems)} can't be taken` : "",
  ].filter(Boolean);
  return `${[`${fileName}: ${become}, with ${sources}`, ...more].join("; ")}.`;
}

function rows(count: number): string {
  return count === 1 ? "1 row" : `${number(count)} rows`;
}

function number(count: number): string {
  return count.toLocaleString("en-GB");
}
