import type { Tag } from "@/lib/language/token";

export const UNIVERSAL_TAGS: readonly Tag[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "SPACE",
];

const NUMBERS = new Map<Tag, number>(UNIVERSAL_TAGS.map((tag, index) => [tag, index]));

/** The place of a part of speech in UNIVERSAL_TAGS; that of X for one that isn't known. */
export function tagNumber(tag: Tag): number {
  return NUMBERS.get(tag) ?? 16;
}
