import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** Plural though they look singular. */
const PLURAL = wordSet("people police personnel staff crew troops cattle sheep aircraft percent clergy");
/** A noun in time that stands behind the counted one: "40 people Tuesday". */
const WHEN = wordSet(
  "yesterday today tomorrow tonight overnight monday tuesday wednesday thursday friday saturday sunday",
);
const MOST = 6;

export type CountedNoun = { lemma: string; next: number };

/**
 * What is counted by a number that ends before the token `at`: "soldier" of "40 (wounded Russian soldiers)", "40 of the (soldiers)",
 * "30-(day) (supply)". Null where nothing is named. Pure.
 */
export function countedNoun(tokens: readonly Token[], at: number, to: number): CountedNoun | null {
  const word = (index: number) => (index < to ? (tokens[index]?.lower ?? "") : "");
  let start = at;
  if (word(start) === "of") {
    start++;
    while (tokens[start]?.tag === "DET" || isPossessive(word(start))) start++;
    if (tokens[start]?.tag === "NUM") start++;
  } else if (word(start) === "-" || isDeterminer(tokens[start])) start++;
  let head: number | null = null;
  for (let index = start; index < to && index < start + MOST; index++) {
    const token = tokens[index];
    if (!token || WHEN.has(token.lower)) break;
    const joined = word(index - 1) === "-";
    if (token.text === "-") {
      // What stands before a hyphen is a part of a modifier: "40 Russian-made tanks".
      head = null;
      continue;
    }
    const named = token.tag === "NOUN" || token.tag === "PROPN";
    const modifies =
      token.tag === "ADJ" || joined || (/(?:ed|en|ing)$/.test(token.lower) && token.tag === "VERB");
    if (!named && (!modifies || (head !== null && token.tag === "VERB"))) break;
    if (!named) continue;
    head = index;
    const plural = token.tag === "NOUN" && (token.lemma !== token.lower || PLURAL.has(token.lower));
    if (plural && tokens[index + 1]?.tag !== "NOUN") break;
  }
  const noun = head === null ? undefined : tokens[head];
  return noun && head !== null ? { lemma: noun.lemma, next: head + 1 } : null;
}

/** "Half the soldiers", but not "$50 a ton": that is a rate. */
function isDeterminer(token: Token | undefined): boolean {
  return token?.tag === "DET" && !/^(?:an?|each|every|per)$/.test(token.lower);
}

function isPossessive(word: string): boolean {
  return /^(?:my|your|his|her|its|our|their)$/.test(word);
}
