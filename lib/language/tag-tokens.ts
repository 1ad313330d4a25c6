import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type ItsHelpers, type WinkMethods } from "wink-nlp";
import type { Tag, Token } from "@/lib/language/token";

/** A longer run without a space is no word; wink's expressions take quadratic time on it, on links even cubic. */
const LONGEST_RUN = 64;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, "g");
const CURLY = /[’ʼ]/;
const PIECE = new RegExp(`[\\p{L}\\p{N}\\p{M}'’-]{1,${LONGEST_RUN}}|[^]`, "gu");
/** wink parts "Gerasimov's" only at a straight apostrophe. */
const CURLY_APOSTROPHE = /(?<=[\p{L}\p{N}\p{M}])[’ʼ](?=\p{L})/gu;
/** wink knows the letters to "ÿ" only; at any other it parts the word: "Marković". */
const FAR_LETTER = /[\u0100-\u02af\u1e00-\u1eff]/g;
const FAR = new RegExp(FAR_LETTER.source);
/** Letters that are no plain one with a mark. */
const PLAIN: Readonly<Record<string, string>> = { Ł: "L", ł: "l", Đ: "D", đ: "d", ı: "i", Œ: "O", œ: "o" };

/** wink takes "no." and "sat." for abbreviations; in lower case, with no number behind, they end a sentence. */
const ENDED_WORD = /^(?:no|sat|sun|mar|in|fig|miss|ill|ore|wash|mass|ind|ark)\.$/;
const NUMBER_FOLLOWS = /^\s?[\d#]/;
/** It also takes the stop behind a unit for a part of it: "£1.1m.", "at 5pm.", "800 ft.". */
const ENDED_UNIT = /^\d*(?:[mkg]|am|pm|ft)\.$/;
const GOES_ON = /^\s?[\p{Ll}\d]/u;

let loaded: { nlp: WinkMethods; its: ItsHelpers } | null = null;

/** wink's model is made once, at first use: it takes a third of a second and 60 MB. */
function wink(): { nlp: WinkMethods; its: ItsHelpers } {
  if (!loaded) {
    const nlp = winkNLP(model, ["pos"]);
    loaded = { nlp, its: nlp.its };
  }
  return loaded;
}

/**
 * The tokens of a text with lemma and part of speech, in order, without white space: those of wink-nlp. Pure, and linear in the
 * text's length whatever it holds; no token is longer than 64 characters but wink's own compounds.
 */
export function tagTokens(text: string): Token[] {
  const { nlp, its } = wink();
  const plain = text.replace(CURLY_APOSTROPHE, "'").replace(FAR_LETTER, toPlain);
  const read = plain.replace(LONG_RUN, cutRun);
  const found = nlp.readDoc(read).tokens();
  const words = found.out() as string[];
  const tags = found.out(its.pos) as Tag[];
  const lemmas = found.out(its.lemma as ItsFunction<string>) as string[];
  const tokens: Token[] = [];
  let end = 0;
  for (const [index, word] of words.entries()) {
    const tag = isMonthMay(words, index) ? "PROPN" : (tags[index] ?? "X");
    if (word.trim() === "") continue;
    const start = findWord(plain, word, end);
    if (start < 0) continue;
    end = start + word.length;
    const own = text.slice(start, end);
    const lemma = FAR.test(own) ? own.toLowerCase() : (lemmas[index] ?? word.toLowerCase());
    if (word.endsWith(".") && endsSentence(word, words[index - 1] ?? "", text.slice(end, end + 2))) {
      const token = toToken(text, start, end - 1, lemma.slice(0, -1), tag);
      tokens.push(token, toToken(text, end - 1, end, ".", "PUNCT"));
    } else {
      tokens.push(toToken(text, start, end, lemma, tag));
    }
  }
  return tokens;
}

/** "On 3 May", "May 3", "in May": wink takes it for the verb. */
function isMonthMay(words: readonly string[], index: number): boolean {
  if (words[index] !== "May") return false;
  const [before = "", after = ""] = [words[index - 1], words[index + 1]];
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) || /^\d/.test(after) || BEFORE_MONTH.test(before);
}

const BEFORE_MONTH = /^(?:in|since|until|till|by|last|next|this|early|mid|late|of)$/i;

/** Whether the stop that wink left on a word is the sentence's, by the word before it and what follows. */
function endsSentence(word: string, before: string, after: string): boolean {
  if (ENDED_WORD.test(word)) return !NUMBER_FOLLOWS.test(after);
  const counted = /^\d/.test(word) || /\d$/.test(before);
  return counted && ENDED_UNIT.test(word) && !GOES_ON.test(after);
}

function toToken(text: string, start: number, end: number, lemma: string, tag: Tag): Token {
  const own = text.slice(start, end);
  const lower = own.toLowerCase();
  return {
    text: own,
    lower: CURLY.test(lower) ? lower.replace(/[’ʼ]/g, "'") : lower,
    lemma,
    tag,
    start,
    end,
  };
}

/** The plain letter in the place of one that wink does not know: of the same length, so that offsets stay. */
function toPlain(letter: string): string {
  const base = PLAIN[letter] ?? letter.normalize("NFD").charAt(0);
  if (/[A-Za-z]/.test(base)) return base;
  return letter === letter.toLowerCase() ? "a" : "A";
}

function cutRun(run: string): string {
  return (run.match(PIECE) ?? []).join(" ");
}

/** Where a token stands: after white space only, unless wink dropped something; it never looks far, to stay linear. */
function findWord(text: string, word: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  for (const end = at + LONGEST_RUN; at < end && at < text.length; at++) {
    if (startsAt(text, word, at)) return at;
  }
  return -1;
}

function startsAt(text: string, word: string, at: number): boolean {
  for (let index = 0; index < word.length; index++) {
    const own = text.charAt(at + index);
    const given = word.charAt(index);
    if (own !== given && !(given === "'" && (own === "’" || own === "ʼ"))) return false;
  }
  return true;
}
