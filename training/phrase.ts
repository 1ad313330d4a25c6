import type { TreebankSentence, TreebankWord } from "./read-treebank";

type Word = { form: string; upos: string; xpos: string; head: number; relation: string };

/** Words with the tree over them: heads by place, -1 for the phrase's own head, at `head`. */
export type Phrase = { words: readonly Word[]; head: number };

/** A part of a phrase: a phrase and its relation to the phrase's head; the one with "" is the head. */
export type Part = readonly [Phrase, string];

/** A phrase of one word; its tags as the treebanks write them ("VERB VBD"). */
export function word(form: string, tags: string): Phrase {
  const [upos = "", xpos = ""] = tags.split(" ");
  return { words: [{ form, upos, xpos, head: -1, relation: "" }], head: 0 };
}

/** Parts that many phrases have. */
export const comma: Part = [word(",", "PUNCT ,"), "punct"];
export const the: Part = [word("the", "DET DT"), "det"];

/** Puts phrases in a row and hangs the heads of all others on the head of the one that has no relation. */
export function phrase(...parts: readonly Part[]): Phrase {
  const starts = parts.map((_part, index) =>
    parts.slice(0, index).reduce((sum, [{ words }]) => sum + words.length, 0),
  );
  const main = parts.findIndex(([, relation]) => relation === "");
  const head = (starts[main] as number) + (parts[main] as Part)[0].head;
  const words = parts.flatMap(([part, relation], index) =>
    part.words.map((own, place) => {
      if (place !== part.head) return { ...own, head: own.head + (starts[index] as number) };
      return index === main ? own : { ...own, head, relation };
    }),
  );
  return { words, head };
}

/** A sentence as a treebank would have it: with a capital, and spaces where they belong. */
export function sentenceOf({ words }: Phrase): TreebankSentence {
  let text = "";
  let isOpen = false;
  let isTight = true;
  const placed = words.map(({ form, upos, xpos, head, relation }, index): TreebankWord => {
    const isQuote = form === '"';
    const isFirst = index === 0 || (index === 1 && words[0]?.form === '"');
    const shown = isFirst ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    if (!isTight && !/^([,.:]|n't|'s)$/.test(form) && !(isQuote && isOpen)) text += " ";
    const start = text.length;
    text += shown;
    if (isQuote) isOpen = !isOpen;
    isTight = isQuote && isOpen;
    return { form: shown, start, end: text.length, upos, xpos, head, relation: relation || "root" };
  });
  return { text, words: placed };
}
