import { readFileSync } from "node:fs";

/** A word of a treebank: where it stands in its sentence's text, its head's place (-1: the root) and its relation. */
export type TreebankWord = {
  form: string;
  start: number;
  end: number;
  upos: string;
  xpos: string;
  head: number;
  relation: string;
};

export type TreebankSentence = { text: string; words: TreebankWord[] };

/** The sentences of a CoNLL-U file, their text put together from the words and "SpaceAfter=No". */
export function readTreebank(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of readFileSync(file, "utf8").split("\n\n")) {
    const rows = block
      .split("\n")
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split("\t"));
    const sentence = readSentence(rows);
    if (sentence.words.length > 0) sentences.push(sentence);
  }
  return sentences;
}

/** A range ("2-3 don't") gives the surface of its words; "1.1" is a word that isn't there. */
function readSentence(rows: readonly string[][]): TreebankSentence {
  const words: TreebankWord[] = [];
  let text = "";
  let within = 0;
  for (const [id = "", form = "", , upos = "", xpos = "", , head = "", relation = "", , misc = ""] of rows) {
    if (id.includes(".")) continue;
    const space = misc.includes("SpaceAfter=No") ? "" : " ";
    if (id.includes("-")) {
      text += form + space;
      within = Number(id.split("-")[1]);
      continue;
    }
    const number = Number(id);
    let start = text.length;
    if (number <= within) start = placeInside(text, form, words.at(-1)?.end ?? 0);
    else text += form + space;
    words.push({ form, start, end: start + form.length, upos, xpos, head: Number(head) - 1, relation });
  }
  return { text, words };
}

function placeInside(text: string, form: string, from: number): number {
  const found = text.indexOf(form, from);
  return found < 0 ? from : found;
}
