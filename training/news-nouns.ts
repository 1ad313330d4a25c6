import * as lexicon from "./news-words";
import { comma, type Part, phrase, the, word } from "./phrase";

/** Who speaks and what is spoken of, in sentences of our own making: each call makes another. `random` gives 0 to 1. */
export function newsNouns(random: () => number) {
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
  const thing = () => phrase(the, [word(pick(lexicon.SINGLE_THINGS), "NOUN NN"), ""]);
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
  return {
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
  };
}

export type NewsNouns = ReturnType<typeof newsNouns>;
