import type { Basis } from "@/lib/db/generated/enums";
import type { Stretch } from "@/lib/language/segment-words";

/** What made a verdict: its number rises when verdicts or features change, so that a case can be compared again. */
export const COMPARE_ENGINE = "compare 1.3";

/** What is known of two claims beside their own words. */
export type PairContext = {
  /** How the two speakers stand to each other; null where a speaker isn't known. */
  relation: "same-actor" | "same-institution" | "different" | null;
  /** Which of the two answers the other in one source ("no such arrangement"); null where neither does. */
  answers: "a" | "b" | null;
};

/** What comparing two claims gave. */
export type Verdict = {
  /** Whether the score reaches the threshold: an analyst is asked. */
  contradiction: boolean;
  /** Calibrated: of pairs with a score of .7, about seven in ten conflict. */
  score: number;
  /** By what they conflict; null when nothing was found that conflicts. */
  basis: Basis | null;
  /** The words of each side that conflict, as stretches of its statement (UTF-16 code units, end exclusive). */
  words: { a: Stretch[]; b: Stretch[] };
  /** One sentence that names the words on each side and says how they conflict; "" without a contradiction. */
  why: string;
  /** What speaks against it or limits it ("B speaks of the air force only"); "" when nothing does. */
  butNote: string;
};
