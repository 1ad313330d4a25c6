import { AFTER_ADJECTIVE, BEFORE_IN, BEFORE_OF, OTHER_NAMES } from "@/lib/actors/relations/organs";
import type { StateWords } from "@/lib/actors/relations/state-words";

/** Where a phrase names a state's voice, half-open offsets; `surely` is false for one that is only in the state. */
export type Naming = { start: number; end: number; surely: boolean };

/** Finds the voices of one state in a phrase. */
export type Recogniser = (phrase: string) => Naming[];

function anyOf(words: string[]): string {
  return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}

/** A word's borders in any script, where \b knows only ASCII letters; "US-Russian" is one word, of neither. */
function asWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
}

/** In compounds only what runs a place speaks for it: "Hamas-run", but no "Kremlin-linked". */
const NO_COMPOUND = "(?![\\p{L}\\p{N}])(?!-(?!run|controlled|held))";

/** Makes the recogniser of a state by its words; the patterns are built when first needed. Pure. */
export function recogniserOf({ names, adjectives, seats, capitals }: StateWords): Recogniser {
  let patterns: { whole: RegExp; surely: RegExp; perhaps: RegExp } | null = null;
  const build = () => {
    const name = anyOf(names);
    const city = capitals.length > 0 ? capitals : names;
    return {
      whole: new RegExp(`^(?:the )?${anyOf([...names, ...capitals])}$`, "iu"),
      surely: asWords(
        [
          ...(seats.length > 0 ? [`${anyOf(seats)}${NO_COMPOUND}`] : []),
          `(?<!(?:\\b(?:and|or)|,) )${anyOf([...adjectives, ...names])} (?:${AFTER_ADJECTIVE})`,
          `${name}(?:'s|') (?:${AFTER_ADJECTIVE})`,
          `${name}-(?:run|controlled|held)`,
          `(?:${BEFORE_OF}) of (?:the )?${name}`,
          `spokes(?:man|woman|person|people) for (?:the )?${name}`,
          `${anyOf(city)}'s (?:foreign|defen[cs]e) (?:ministry|minister)`,
        ].join("|"),
      ),
      perhaps: asWords(`(?:${BEFORE_IN}) in (?:the )?${anyOf([...names, ...capitals])}`),
    };
  };
  return (phrase) => {
    patterns ??= build();
    if (patterns.whole.test(phrase)) return [{ start: 0, end: phrase.length, surely: true }];
    return [...spans(patterns.surely, phrase, true), ...spans(patterns.perhaps, phrase, false)];
  };
}

const OTHERS = asWords(OTHER_NAMES);

/** Where a phrase holds names that only look like a state's. Pure. */
export function otherNames(phrase: string): Naming[] {
  return spans(OTHERS, phrase, true);
}

function spans(pattern: RegExp, phrase: string, surely: boolean): Naming[] {
  return [...phrase.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    surely,
  }));
}
