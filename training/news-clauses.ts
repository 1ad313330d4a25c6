import type { NewsNouns } from "./news-nouns";
import * as lexicon from "./news-words";
import { comma, type Part, type Phrase, phrase, the, word } from "./phrase";

const that: Part = [word("that", "SCONJ IN"), "mark"];

/** What is said, and the words around it, in sentences of our own making: each call makes another. */
export function newsClauses(nouns: NewsNouns) {
  const {
    pick,
    sometimes,
    name,
    surname,
    titled,
    thing,
    institution,
    role,
    people,
    inPlace,
    pronoun,
    when,
    apposed,
  } = nouns;

  const relativeClause = (): Phrase =>
    pick([
      () =>
        phrase(
          [word(pick(["who", "which"]), "PRON WP"), "nsubj"],
          ...sometimes(0.3, [word("had", "AUX VBD"), "aux"]),
          [word(pick(lexicon.TRANSITIVE), "VERB VBD"), ""],
          [object(), "obj"],
          ...sometimes(0.4, when()),
        ),
      () =>
        phrase(
          [word("who", "PRON WP"), "nsubj"],
          [word(pick(["resigned", "arrived", "spoke", "left"]), "VERB VBD"), ""],
          ...sometimes(0.3, [inPlace(), "obl"]),
          ...sometimes(0.6, when()),
        ),
      () =>
        phrase(
          [word(pick(["who", "which"]), "PRON WP"), "nsubj:pass"],
          [word(pick(["was", "were"]), "AUX VBD"), "aux:pass"],
          [word(pick(lexicon.TRANSITIVE), "VERB VBN"), ""],
          ...sometimes(0.5, [inPlace(), "obl"]),
          ...sometimes(0.3, when()),
        ),
    ])();
  const relative = () =>
    pick([
      () =>
        phrase(
          [pick([name, titled, role, institution, thing])(), ""],
          [phrase(comma, [relativeClause(), ""], comma), "acl:relcl"],
        ),
      () => phrase([pick([role, people])(), ""], [relativeClause(), "acl:relcl"]),
    ])();
  const speaker = () =>
    pick([name, surname, titled, role, role, institution, people, pronoun, apposed, apposed, relative])();
  const object = (): Phrase =>
    pick([
      thing,
      () =>
        phrase(
          [word(pick(lexicon.OWNERS), "PRON PRP$"), "nmod:poss"],
          [word(pick(lexicon.THINGS), "NOUN NNS"), ""],
        ),
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
  const plainSubject = () => pick([pronoun, institution, people, surname, role, thing, relative])();
  const thatClause = (): Part => [clause(sometimes(0.7, that)), "ccomp"];
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
  return { speaker, clause, thatClause, saying, nominal };
}
