import { newsClauses } from "./news-clauses";
import { newsNouns } from "./news-nouns";
import * as lexicon from "./news-words";
import { comma, type Part, type Phrase, phrase, sentenceOf, word } from "./phrase";
import { seededRandom } from "./random";
import type { TreebankSentence } from "./read-treebank";

const stop: Part = [word(".", "PUNCT ."), "punct"];
const quote: Part = [word('"', "PUNCT ''"), "punct"];

/**
 * Sentences of news made from rules, each with its tree: who said, denied or claimed what, with titles, appositions, relative
 * clauses and quotations. The treebanks have few of these; how their trees look follows the treebanks. Every word is ours.
 */
export function makeNewsSentences(count: number, seed: number): TreebankSentence[] {
  const nouns = newsNouns(seededRandom(seed));
  const { pick, sometimes, name, role, when } = nouns;
  const { speaker, clause, thatClause, saying, nominal } = newsClauses(nouns);

  const quoted = (): Part => [phrase(quote, [clause(), ""], comma, quote), "ccomp"];
  const makers: (() => Phrase)[] = [
    () => phrase([speaker(), "nsubj"], ...saying(), ...sometimes(0.3, when()), thatClause(), stop),
    () => phrase([speaker(), "nsubj"], ...saying(), ...sometimes(0.3, when()), thatClause(), stop),
    () => phrase(quoted(), [word(pick(lexicon.QUOTING), "VERB VBD"), ""], [speaker(), "nsubj"], stop),
    () =>
      phrase(
        quoted(),
        [speaker(), "nsubj"],
        [word(pick(lexicon.QUOTING), "VERB VBD"), ""],
        ...sometimes(0.3, when()),
        stop,
      ),
    () =>
      phrase(
        [phrase([clause(), ""], comma), "ccomp"],
        [speaker(), "nsubj"],
        [word("said", "VERB VBD"), ""],
        ...sometimes(0.3, when()),
        stop,
      ),
    () =>
      phrase(
        [speaker(), "nsubj"],
        ...saying(),
        ...sometimes(0.2, when()),
        comma,
        [phrase(quote, [clause(), ""]), "ccomp"],
        stop,
        quote,
      ),
    () =>
      phrase(
        [
          phrase(
            [phrase([word("according", "VERB VBG"), ""], [word("to", "ADP IN"), "fixed"]), "case"],
            [speaker(), ""],
          ),
          "obl",
        ],
        comma,
        [clause(), ""],
        stop,
      ),
    () =>
      phrase(
        [nominal(), "nsubj:pass"],
        [word("was", "AUX VBD"), "aux:pass"],
        [word(pick(["rejected", "denied", "dismissed", "disputed"]), "VERB VBN"), ""],
        [phrase([word("by", "ADP IN"), "case"], [speaker(), ""]), "obl:agent"],
        stop,
      ),
    () =>
      phrase(
        [nominal(), "nsubj:pass"],
        [word("was", "AUX VBD"), "aux:pass"],
        [word("called", "VERB VBN"), ""],
        [word(pick(["false", "absurd", "baseless"]), "ADJ JJ"), "xcomp"],
        [phrase([word("by", "ADP IN"), "case"], [role(), ""]), "obl:agent"],
        stop,
      ),
    () =>
      phrase(
        [speaker(), "nsubj"],
        [word(pick(["rejected", "denied", "dismissed", "repeated"]), "VERB VBD"), ""],
        [nominal(), "obj"],
        stop,
      ),
    () =>
      phrase(
        [speaker(), "nsubj"],
        ...saying(),
        thatClause(),
        [
          phrase(comma, [word("but", "CCONJ CC"), "cc"], [speaker(), "nsubj"], ...saying(), thatClause()),
          "conj",
        ],
        stop,
      ),
    () =>
      phrase(
        [speaker(), "nsubj"],
        [word("quoted", "VERB VBD"), ""],
        [pick([name, role])(), "obj"],
        [phrase([word("as", "SCONJ IN"), "mark"], [word("saying", "VERB VBG"), ""], thatClause()), "advcl"],
        stop,
      ),
  ];
  return Array.from({ length: count }, () => sentenceOf(pick(makers)()));
}
