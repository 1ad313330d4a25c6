/** How much stands around a quote as it is kept, in UTF-16 code units: a shorter one ends with its text. */
const KEPT = 31;

/** What stands around a quote, on one line and in whole words; "…" where the text goes on. */
export function wholeWords({ prefix, suffix }: { prefix: string; suffix: string }): {
  before: string;
  after: string;
} {
  const [lead, trail] = [prefix.replace(/\s+/gu, " "), suffix.replace(/\s+/gu, " ")];
  return {
    before: prefix.length < KEPT ? lead : `…${lead.includes(" ") ? lead.replace(/^\S*\s/u, "") : lead}`,
    after: suffix.length < KEPT ? trail : `${trail.includes(" ") ? trail.replace(/\s\S*$/u, "") : trail}…`,
  };
}
