import { AFTER_ADJECTIVE, BEFORE_IN, BEFORE_OF, OTHER_NAMES } from "@/lib/actors/relations/organs";
import type { StateWords } from "@/lib/actors/relations/state-words";

/**
 * Where a phrase names a state's voice, half-open offsets; `surely` is false for one that is only in the state, `whole`
 * set for its plain name.
 */
export type Naming = { start: number; end: number; surely: boolean; whole?: true };

/** Finds the voices of one state in a phrase of small letters. */
export type Recogniser = (phrase: string) => Naming[];

// Patterns with letters of every script are dear to compile: these few serve all states, whose own words are found by plain search.
const ORGAN_AFTER = new RegExp(`(?:'s|')? (?:${AFTER_ADJECTIVE})(?![\\p{L}\\p{N}])`, "uy");
const MINISTRY_AFTER = /'s (?:foreign|defen[cs]e) minist(?:ry|er)(?![\p{L}\p{N}])/uy;
const RUN_AFTER = /-(?:run|controlled|held)(?![\p{L}\p{N}])/uy;
const COMPOUND_AFTER = /-(?!run|controlled|held)/uy;
const ORGAN_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${BEFORE_OF}) of|spokes(?:man|woman|person|people) for) (?:the )?$`,
  "u",
);
const IN_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${BEFORE_IN}) in (?:the )?$`, "u");
const SEVERAL_BEFORE = /(?:\b(?:and|or)|,) $/;
const OTHERS = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${OTHER_NAMES})(?![\\p{L}\\p{N}])`, "gu");
const IN_WORD_BEFORE = /[\p{L}\p{N}-]$/u;
const IN_WORD_AFTER = /[\p{L}\p{N}]/uy;

/** Makes the recogniser of a state by its words. Pure. */
export function recogniserOf(words: StateWords): Recogniser {
  const small = (list: string[]) => list.map((word) => word.toLowerCase());
  const [names, adjectives, seats, capitals] = [
    words.names,
    words.adjectives,
    words.seats,
    words.capitals,
  ].map(small);
  return (phrase) => {
    const bare = phrase.replace(/^the /, "");
    if ([...(names ?? []), ...(capitals ?? [])].some((name) => name === bare || name === phrase))
      return [{ start: 0, end: phrase.length, surely: true, whole: true }];
    const found: Naming[] = [];
    const add = (start: number, end: number | null, surely = true) => {
      if (end !== null) found.push({ start, end, surely });
    };
    each(phrase, seats ?? [], (start, end) => {
      if (endOf(COMPOUND_AFTER, phrase, end) === null) add(start, end);
    });
    each(phrase, [...(adjectives ?? []), ...(names ?? [])], (start, end) => {
      if (!SEVERAL_BEFORE.test(phrase.slice(0, start))) add(start, endOf(ORGAN_AFTER, phrase, end));
    });
    each(phrase, names ?? [], (start, end) => {
      add(start, endOf(RUN_AFTER, phrase, end));
      const before = ORGAN_BEFORE.exec(phrase.slice(0, start));
      if (before) add(before.index, end);
    });
    each(phrase, capitals ?? [], (start, end) => add(start, endOf(MINISTRY_AFTER, phrase, end)));
    each(phrase, [...(names ?? []), ...(capitals ?? [])], (start, end) => {
      const before = IN_BEFORE.exec(phrase.slice(0, start));
      if (before) add(before.index, end, false);
    });
    return found;
  };
}

/** Where a phrase holds names that only look like a state's. Pure. */
export function otherNames(phrase: string): Naming[] {
  return [...phrase.matchAll(OTHERS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    surely: true,
  }));
}

/** Every place where one of the words stands as a word; "US-Russian" is one word, of neither. */
function each(phrase: string, words: string[], use: (start: number, end: number) => void): void {
  for (const word of words)
    for (let at = phrase.indexOf(word); at >= 0; at = phrase.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (!IN_WORD_BEFORE.test(phrase.slice(0, at)) && endOf(IN_WORD_AFTER, phrase, end) === null)
        use(at, end);
    }
}

/** Where a sticky pattern that begins at an offset ends; null when it doesn't match there. */
function endOf(pattern: RegExp, phrase: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(phrase);
  return found && at + found[0].length;
}
