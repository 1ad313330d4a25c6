import type { Tag } from "@/lib/language/token";

/**
 * The parts of speech that the parser works with: those of Universal Dependencies, each with the finer tag of the Penn
 * treebank, which tells the forms of a verb apart ("VERB VBD"). As common in the training data; the rest fold into the
 * first of their part of speech.
 */
export const FINE_TAGS = [
  "NOUN NN",
  "NOUN NNS",
  "PROPN NNP",
  "PROPN NNPS",
  "PROPN ADD",
  "ADJ JJ",
  "ADJ JJR",
  "ADJ JJS",
  "ADJ NNP",
  "ADV RB",
  "ADV RBR",
  "ADV RBS",
  "ADV WRB",
  "VERB VB",
  "VERB VBD",
  "VERB VBG",
  "VERB VBN",
  "VERB VBP",
  "VERB VBZ",
  "VERB NNP",
  "AUX VB",
  "AUX VBD",
  "AUX VBG",
  "AUX VBN",
  "AUX VBP",
  "AUX VBZ",
  "AUX MD",
  "PRON PRP",
  "PRON PRP$",
  "PRON WDT",
  "PRON WP",
  "PRON WP$",
  "PRON DT",
  "PRON NN",
  "PRON EX",
  "DET DT",
  "DET PDT",
  "DET WDT",
  "ADP IN",
  "ADP RP",
  "SCONJ IN",
  "PART TO",
  "PART RB",
  "PART POS",
  "CCONJ CC",
  "NUM CD",
  "NUM LS",
  "INTJ UH",
  "SYM SYM",
  "SYM $",
  "SYM NFP",
  "X GW",
  "X FW",
  "PUNCT .",
  "PUNCT ,",
  "PUNCT :",
  "PUNCT -LRB-",
  "PUNCT -RRB-",
  "PUNCT ``",
  "PUNCT ''",
  "PUNCT HYPH",
  "PUNCT NFP",
] as const;

/** The number of the fine tag for a treebank's two tags. */
export function fineTagOf(upos: string, xpos: string): number {
  const known: readonly string[] = FINE_TAGS;
  const exact = known.indexOf(`${upos} ${xpos}`);
  if (exact >= 0) return exact;
  const first = known.findIndex((tag) => tag.startsWith(`${upos} `));
  return first >= 0 ? first : known.indexOf("X FW");
}

/** The part of speech of Universal Dependencies that a fine tag belongs to. */
export function coarseTagOf(fine: number): Tag {
  return (FINE_TAGS[fine]?.split(" ")[0] ?? "X") as Tag;
}
