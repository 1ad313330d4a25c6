import { NOT_OF_THE_STATE, ORGANS, STATES } from "@/lib/actors/metonyms";
import type { StateWords } from "@/lib/actors/relations/state-words";

const ORGAN = `(?:${ORGANS.join("|")})`;

function anyOf(words: string[]): string {
  return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}

/** A word's borders in any script, where \b knows only ASCII letters; "US-Russian" is one word, of neither. */
function asWords(pattern: string, flags = "iu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);
}

function recogniser({ state, names, adjectives, seats, capitals }: StateWords) {
  const whole = new RegExp(
    `^(?:the )?(?:${anyOf([...names, ...capitals])}|${anyOf([...adjectives, ...names])} ${ORGAN})$`,
    "iu",
  );
  const parts = [
    ...(seats.length > 0 ? [anyOf(seats)] : []),
    ...(adjectives.length > 0 ? [`${anyOf(adjectives)} (?:[\\p{L}-]+ )?${ORGAN}`] : []),
    `${anyOf(names)}'s (?:[\\p{L}-]+ )?${ORGAN}`,
    `${ORGAN} (?:of [\\p{L} ]+ )?(?:of|for|in) (?:the )?${anyOf(names)}`,
  ];
  const within = asWords(parts.join("|"));
  return { state, names: (name: string) => whole.test(name) || within.test(name) };
}

function wordsIn(phrase: string): string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Recogniser = ReturnType<typeof recogniser>;

/** By each word that a state is called by: most names hold none, and texts ask for thousands. */
const BY_WORD = new Map<string, Recogniser[]>();
for (const state of STATES) {
  const made = recogniser(state);
  const { names, adjectives, seats, capitals } = state;
  for (const word of new Set([...names, ...adjectives, ...seats, ...capitals].flatMap(wordsIn))) {
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), made]);
  }
}

/**
 * The state that the name of an institution, a role or an unnamed description speaks for ("top Kremlin aide": Russia). A name
 * that speaks for none, for several, or against its state has none. Pure.
 */
export function stateOf(name: string): string | null {
  const plain = name.normalize("NFC").replaceAll("’", "'").replace(/\s+/g, " ").trim();
  const possible = new Set(wordsIn(plain).flatMap((word) => BY_WORD.get(word) ?? []));
  if (possible.size === 0 || NOT_OF_THE_STATE.test(plain)) return null;
  const found = [...possible].filter((one) => one.names(plain));
  return found.length === 1 ? (found[0]?.state ?? null) : null;
}
