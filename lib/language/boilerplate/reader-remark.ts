/** A sign that a reader wrote a paragraph rather than a reporter, and what it weighs. */
type Sign = { weight: number; sloppy?: boolean; pattern: RegExp };

const SIGNS: readonly Sign[] = [
  { weight: 2, sloppy: true, pattern: /(?:^|\s)i(?:['’](?:m|ve|d|ll))?(?=\s)/ },
  { weight: 2, sloppy: true, pattern: /(?:[!?]|(?<!approx)(?<=\p{Ll}{4})\.)\s+\p{Ll}+[\s,]/u },
  { weight: 1, sloppy: true, pattern: /^\p{Ll}+[\s,]/u },
  { weight: 1, sloppy: true, pattern: /[!?]{2}|\.{4}|(?:\b[A-Z]{3,}\b[ ,]+){3}/ },
  {
    weight: 1,
    sloppy: true,
    pattern: /\b(?:u|ur|dont|cant|wont|im|lol|imho|imo|btw|pls|plz|gonna|wanna)\b/i,
  },
  {
    weight: 2,
    sloppy: true,
    pattern:
      /^(?:thanks|thank you|great|nice|good|excellent|awesome|interesting|well said|very (?:good|nice)) (?:article|post|read|job|work|blog|piece|info|point|for)\b/i,
  },
  { weight: 1, pattern: /\b(?:I|my|me|you|your|i)\b/ },
  {
    weight: 1,
    pattern: /\b(?:article|post|blog|website|site|author|comments?|thanks|agree|troll|reading this)\b/i,
  },
];

/** What readers' remarks hardly hold, and reports do. */
const REPORT = /["“”«»]|\b(?:said|says|told|according to|announced|reported)\b/i;
const LEAST = 3;
const NAME = /(?<=[\p{Ll},;:'’-] )\p{Lu}\p{L}{2,}/gu;

/**
 * Whether a paragraph that stands where comments may stand reads like one. Careful: it needs sloppy writing or a compliment, no reported
 * speech, and other signs beside. Pure.
 *
 * @param names the words of the article that are written with a capital; a remark that names none of them is about something else.
 */
export function isReaderRemark(paragraph: string, names: ReadonlySet<string>): boolean {
  if (REPORT.test(paragraph)) return false;
  const signs = SIGNS.filter(({ pattern }) => pattern.test(paragraph));
  if (!signs.some(({ sloppy }) => sloppy)) return false;
  const named = (paragraph.match(NAME) ?? []).some((name) => names.has(name));
  const weight = signs.reduce((sum, sign) => sum + sign.weight, named ? 0 : 1);
  return weight >= LEAST;
}
