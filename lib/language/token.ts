import type { Stretch } from "@/lib/language/segment-words";

/** A part of speech, as Universal Dependencies names them; SPACE is wink's own. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** A word, a part of one ("did", "n't") or a mark. Offsets in UTF-16 code units of the text, end exclusive. */
export type Token = Stretch & {
  /** As it stands in the text. */
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  lemma: string;
  tag: Tag;
};
