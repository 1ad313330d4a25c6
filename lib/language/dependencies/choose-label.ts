import type { Configuration } from "@/lib/language/dependencies/configuration";
import { RELATIONS } from "@/lib/language/dependencies/relations";
import { arcKind, type ParserWeights } from "@/lib/language/dependencies/weights";

const ROOT_LABEL = RELATIONS.indexOf("root");
const OTHER_LABEL = RELATIONS.indexOf("dep");

/** The relations that an arc may have: those that its tags have been seen with. */
export function labelCandidates(
  { words }: Configuration,
  weights: ParserWeights,
  dependent: number,
  head: number,
): readonly number[] {
  if (head === words.root) return ROOT_ONLY;
  const kind = arcKind(words.tag[dependent] as number, words.tag[head] as number, dependent < head);
  const seen = weights.candidates[kind];
  return seen && seen.length > 0 ? seen : UNSEEN;
}

const ROOT_ONLY = [ROOT_LABEL];
const UNSEEN = [OTHER_LABEL];
