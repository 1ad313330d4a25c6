import * as lexicon from "./news-words";
import { type Part, type Phrase, phrase, sentenceOf, word } from "./phrase";
import { seededRandom } from "./random";
import type { TreebankSentence } from "./read-treebank";

const comma: Part = [word(",", "PUNCT ,"), "punct"];
const stop: Part = [word(".", "PUNCT ."), "punct"];
const quote: Part = [word('"', "PUNCT ''"), "punct"];
const the: Part = [word("the", "DET DT"), "det"];
const that: Part = [word("that", "SCONJ IN"), "mark"];

/**
 * Sentences of news made from rules, each with its tree: who said, denied or claimed what, with titles, appositions, relative
 * clauses and quotations. The treebanks have few of these; how their trees look follows the treebanks. Every word is ours.
 */
export function makeNewsSentences(count: number, seed: number): TreebankSentence[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sometimes = (share: number, ...parts: Part[]): Part[] => (random() < share ? parts : []);

  const name = () =>
    phrase(
      [word(pick(lexicon.FIRST_NAMES), "PROPN NNP"), ""],
      [word(pick(lexicon.LAST_NAMES), "PROPN NNP"), "flat"],
    );
  const surname = () => word(pick(lexicon.LAST_NAMES), "PROPN NNP");
  const titled = () =>
    phrase([word(pick(lexicon.TITLES), "PROPN NNP"), "nmod:desc"], [pick([name, surname])(), ""]);
  const institution = () => phrase(the, [word(pick(lexicon.INSTITUTIONS), "NOUN NN"), ""]);
  const of = (): Part => [phrase([word("of", "ADP IN"), "case"], [institution(), ""]), "nmod"];
  const adjective = (): Part => [word(pick(lexicon.ADJECTIVES), "ADJ JJ"), "amod"];
  const role = () =>
    phrase(
      pick([the, [word("a", "DET DT"), "det"] as Part]),
      ...sometimes(0.5, adjective()),
      [word(pick(lexicon.ROLES), "NOUN NN"), ""],
      ...sometimes(0.25, of()),
    );
  const people = () =>
    phrase(
      ...sometimes(0.3, [word(pick(["two", "three", "several", "40", "12"]), "NUM CD"), "nummod"]),
      ...sometimes(0.3, adjective()),
      [word(pick(lexicon.PEOPLE), "NOUN NNS"), ""],
      ...sometimes(0.2, [inPlace(), "nmod"]),
    );
  const inPlace = () => phrase([word("in", "ADP IN"), "case"], [word(pick(lexicon.PLACES), "PROPN NNP"), ""]);
  const pronoun = () => word(pick(lexicon.PRONOUNS), "PRON PRP");
  const when = (): Part => [
    pick([
      () => phrase([word("on", "ADP IN"), "case"], [word(pick(lexicon.DAYS), "PROPN NNP"), ""]),
      () => word(pick(lexicon.DAYS), "PROPN NNP"),
      () => phrase([word("last", "ADJ JJ"), "amod"], [word(pick(["week", "month", "year"]), "NOUN NN"), ""]),
    ])(),
    "obl",
  ];
  const apposed = () =>
    pick([
      () => phrase([role(), ""], [phrase(comma, [name(), ""], comma), "appos"]),
      () => phrase([pick([name, titled])(), ""], [phrase(comma, [role(), ""], comma), "appos"]),
      () =>
        phrase(
          the,
          ...sometimes(0.6, adjective()),
          [word(pick(lexicon.ROLES), "NOUN NN"), ""],
          [name(), "appos"],
        ),
    ])();
  const relative = () =>
    phrase(
      [pick([name, titled, role, institution])(), ""],
      [
        phrase(
          comma,
          [word(pick(["who", "which"]), "PRON WP"), "nsubj"],
          pick([
            () =>
              [
                phrase(
                  [word(pick(lexicon.TRANSITIVE), "VERB VBD"), ""],
                  [object(), "obj"],
                  ...sometimes(0.4, when()),
                ),
                "",
              ] as Part,
            () =>
              [
                phrase(
                  [word(pick(["resigned", "arrived", "spoke", "left"]), "VERB VBD"), ""],
                  ...sometimes(0.6, when()),
                ),
                "",
              ] as Part,
          ])(),
          comma,
        ),
        "acl:relcl",
      ],
    );
  const speaker = () =>
    pick([name, surname, titled, role, role, institution, people, pronoun, apposed, apposed, relative])();
  const object = (): Phrase =>
    pick([
      () => phrase(the, [word(pick(lexicon.SINGLE_THINGS), "NOUN NN"), ""]),
      () =>
        phrase(...sometimes(0.3, [word("no", "DET DT"), "det"]), [
          word(pick(lexicon.THINGS), "NOUN NNS"),
          "",
        ]),
      institution,
      people,
    ])();
  const clause = (mark: Part[] = []): Phrase =>
    pick([
      () =>
        phrase(
          ...mark,
          [plainSubject(), "nsubj"],
          ...sometimes(
            0.4,
            [word("had", "AUX VBD"), "aux"],
            ...sometimes(0.3, [word("not", "PART RB"), "advmod"]),
          ),
          [word(pick(lexicon.TRANSITIVE), "VERB VBD"), ""],
          [object(), "obj"],
          ...sometimes(0.3, [inPlace(), "obl"]),
        ),
      () =>
        phrase(
          ...mark,
          [plainSubject(), "nsubj"],
          [word(pick(["had", "has"]), "AUX VBD"), "aux"],
          [word(pick(lexicon.ACTIVE), "VERB VBN"), ""],
          ...sometimes(0.4, when()),
        ),
      () =>
        phrase(
          ...mark,
          [plainSubject(), "nsubj"],
          [word(pick(["was", "is"]), "AUX VBD"), "cop"],
          ...sometimes(0.3, [word("not", "PART RB"), "advmod"]),
          [word(pick(lexicon.STATES), "ADJ JJ"), ""],
        ),
      () =>
        phrase(
          ...mark,
          [word("there", "PRON EX"), "expl"],
          [word(pick(["was", "were"]), "VERB VBD"), ""],
          [
            phrase([word("no", "DET DT"), "det"], ...sometimes(0.4, [word("such", "ADJ JJ"), "amod"]), [
              word(pick(lexicon.SINGLE_THINGS), "NOUN NN"),
              "",
            ]),
            "nsubj",
          ],
        ),
      () =>
        phrase(
          ...mark,
          [plainSubject(), "nsubj:pass"],
          [word(pick(["was", "were"]), "AUX VBD"), "aux:pass"],
          [word(pick(lexicon.TRANSITIVE), "VERB VBN"), ""],
          [phrase([word("by", "ADP IN"), "case"], [people(), ""]), "obl:agent"],
        ),
    ])();
  const plainSubject = () =>
    pick([
      pronoun,
      institution,
      people,
      surname,
      role,
      () => phrase(the, [word(pick(lexicon.SINGLE_THINGS), "NOUN NN"), ""]),
      relative,
    ])();
  const thatClause = (): Part => [clause(random() < 0.7 ? [that] : []), "ccomp"];
  const saying = (): Part[] => {
    const [verb = "said", hearer] = pick(lexicon.SAYING).split(" ");
    return [[word(verb, "VERB VBD"), ""], ...(hearer ? [[word(hearer, "NOUN NNS"), "iobj"] as Part] : [])];
  };
  const nominal = (): Phrase =>
    phrase(
      pick([
        the,
        [word("a", "DET DT"), "det"] as Part,
        [phrase([institution(), ""], [word("'s", "PART POS"), "case"]), "nmod:poss"] as Part,
      ]),
      [word(pick(lexicon.NOMINAL), "NOUN NN"), ""],
      [clause([that]), "acl"],
    );

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
