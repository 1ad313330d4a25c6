import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";
import { wordSet } from "@/lib/language/word-set";

/** Words that greet, thank or answer and claim nothing by themselves. */
const EMPTY = wordSet(
  "yes no yeah yep nope thanks thank you very much so good morning afternoon evening night hello hi welcome well ok okay sure right exactly absolutely of course please sorry indeed oh ah um uh hmm goodbye bye they do it is not we will i did never why how what me and",
);
const GREETINGS = wordSet("good morning afternoon evening hello hi welcome thanks thank sorry");
const WISHES = wordSet("let please god may");

/** Whether words can be true or false: no question, no greeting, no request. */
export function isStatement({ tokens, text }: Analysis, pieces: readonly Stretch[]): boolean {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  if (/\?["”’»)\s]*$/u.test(text.slice(Math.max(start, end - 6), end))) return false;
  const first = tokenFrom(tokens, start);
  const words = tokens.slice(first, tokenFrom(tokens, end)).filter(({ tag }) => tag !== "PUNCT");
  if (words.length === 0) return false;
  if (words.length < 7 && words.every(({ lower }) => EMPTY.has(lower))) return false;
  if (
    words.length < 5 &&
    GREETINGS.has(words[0]?.lower ?? "") &&
    words.slice(1).every(({ lower, tag }) => tag === "PROPN" || EMPTY.has(lower))
  )
    return false;
  if (/^that(?: is|'s) (?:all|it)(?: for (?:today|now))?$/.test(words.map(({ lower }) => lower).join(" ")))
    return false;
  const [opening] = words;
  if (!opening || (WISHES.has(opening.lower) && words.length < 25)) return false;
  return !isRequest(words.map(({ tag, lower, lemma }) => ({ tag, lower, lemma })));
}

/** "Come and see." A bare verb opens it, and no subject follows that verb. */
function isRequest(words: readonly { tag: string; lower: string; lemma: string }[]): boolean {
  const [first, second] = words;
  if (first?.tag !== "VERB" || first.lower !== first.lemma || words.length < 2) return false;
  return second?.tag === "DET" || second?.tag === "PRON" || second?.tag === "ADP";
}
