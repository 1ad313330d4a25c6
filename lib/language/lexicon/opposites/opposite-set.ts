import type { WordClass } from "@/lib/language/lexicon/word-class";

/** Each of the ones is the opposite of each of the others, as words of a class. */
export type OppositeSet = {
  wordClass: WordClass;
  /** "complementary": one of them holds. "contrary": both can't, neither may. */
  opposition: "contrary" | "complementary";
  ones: string[];
  others: string[];
};

/**
 * Reads a list with a set on each line: "rise climb | fall drop". Words of more than one part have underscores for the
 * spaces: "call_off".
 */
export function oppositeSets(
  wordClass: WordClass,
  opposition: OppositeSet["opposition"],
  list: string,
): OppositeSet[] {
  return list
    .trim()
    .split("\n")
    .map((line) => {
      const [ones = [], others = []] = line.split("|").map((side) =>
        side
          .trim()
          .split(/\s+/)
          .map((word) => word.replaceAll("_", " ")),
      );
      return { wordClass, opposition, ones, others };
    });
}
