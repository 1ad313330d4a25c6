import { comparePersons, readName } from "@/lib/actors/compare-names";
import type { ClaimFeatures, NamedWords } from "@/lib/contradictions/compare/claim-features";

/** A claim's names of two words and more, each word with the name that it stands in. */
export type Names = {
  /** For each word the index of its name; -1 for a word outside of such names. */
  of: Int16Array;
  all: { kind: NamedWords["kind"]; words: string[]; person: ReturnType<typeof readName> }[];
};

/** The names of a claim in the form that comparing is quick with. Pure. */
export function prepareNames({ words, names }: ClaimFeatures): Names {
  const of = new Int16Array(words.length).fill(-1);
  const all = names.map((name, index) => {
    for (const word of name.words) of[word] = index;
    const parts = name.words.map((word) => words[word]?.lemma ?? "");
    return { kind: name.kind, words: parts, person: readName(parts.join(" ")) };
  });
  return { of, all };
}

/**
 * Whether two words stand in names of two: "Ana" of "Ana Holm" and of "Ana Berg", "Korea" of the North and of the South. People are compared as
 * speakers are; other names are two where each has a word that the other lacks.
 */
export function areNamesApart(a: Names, i: number, b: Names, j: number): boolean {
  const x = a.all[a.of[i] ?? -1];
  const y = b.all[b.of[j] ?? -1];
  if (!x || !y) return false;
  const lacks = (own: string[], other: string[]) => own.some((word) => !other.includes(word));
  if (!lacks(x.words, y.words) || !lacks(y.words, x.words)) return false;
  return x.kind !== "person" || y.kind !== "person" || comparePersons(x.person, y.person) === null;
}
