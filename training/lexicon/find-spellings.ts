import type { Entry } from "./choose-words";
import type { WordNet } from "./read-wordnet";

/** What the British write, and what the Americans do. */
const RESPELLINGS: readonly [RegExp, string][] = [
  [/is(e|ation|ational|er|ing|ed)$/, "iz$1"],
  [/yse$/, "yze"],
  [/our/, "or"],
  [/([bt])re$/, "$1er"],
  [/ence$/, "ense"],
  [/lling$/, "ling"],
  [/ller$/, "ler"],
  [/lled$/, "led"],
  [/ae/, "e"],
  [/oe/, "e"],
  [/ogue$/, "og"],
  [/ogramme$/, "ogram"],
  [/fulfil$/, "fulfill"],
  [/enrol$/, "enroll"],
  [/instal$/, "install"],
  [/judgement$/, "judgment"],
  [/defence$/, "defense"],
  [/licence$/, "license"],
  [/practise$/, "practice"],
  [/-/, ""],
];

/**
 * For each word that is another spelling of a word that has its first sense too, that word's number: "organise" goes with
 * "organize", "by-pass" with "bypass".
 */
export function findSpellings(
  wordNet: WordNet,
  entries: readonly Entry[],
  numberOf: (entry: Entry) => number | undefined,
): Map<number, number> {
  const spellings = new Map<number, number>();
  for (const [number, { wordClass, lemma }] of entries.entries()) {
    const first = wordNet.senses[wordClass].get(lemma)?.[0];
    for (const [pattern, replacement] of RESPELLINGS) {
      const respelt = lemma.replace(pattern, replacement);
      const other = numberOf({ wordClass, lemma: respelt });
      if (respelt === lemma || other === undefined || !first) continue;
      if (wordNet.senses[wordClass].get(respelt)?.includes(first)) spellings.set(number, other);
    }
  }
  return spellings;
}
