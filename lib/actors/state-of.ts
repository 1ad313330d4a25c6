import { STATES } from "@/lib/actors/metonyms";
import { NOT_OF_THE_STATE } from "@/lib/actors/relations/organs";
import {
  type Naming,
  otherNames,
  type Recogniser,
  recogniserOf,
} from "@/lib/actors/relations/recognise-state";

/** Words of many names, by which none is found. */
const COMMON = new Set(
  "the of and for a an republic people's democratic united islamic state states national central bank council house royal union group party".split(
    " ",
  ),
);

function wordsIn(phrase: string): string[] {
  return phrase.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Short forms: "who" and "us" are other words when they aren't in capitals. */
const SHORT_FORMS = new Set<string>();

type Named = { state: string; recognise: Recogniser };

/** By each word that a state is called by: most names hold none, and texts ask for thousands. */
const BY_WORD = new Map<string, Named[]>();
for (const words of STATES) {
  const named = { state: words.state, recognise: recogniserOf(words) };
  const { names, adjectives, seats, capitals } = words;
  for (const name of [...names, ...adjectives, ...seats, ...capitals])
    if (/^[\p{Lu}.]{2,6}$/u.test(name)) SHORT_FORMS.add(name.toLowerCase());
  const callings = [...names, ...adjectives, ...seats, ...capitals].flatMap((name) => {
    const all = wordsIn(name.toLowerCase());
    const telling = all.filter((word) => !COMMON.has(word) && word.length > 1);
    return telling.length > 0 ? telling : all;
  });
  for (const word of new Set(callings)) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), named]);
}

const CAPITALS = new Set(STATES.flatMap(({ capitals }) => capitals.map((name) => name.toLowerCase())));

/** Whether a name is a capital's: a place within the state that it stands for. Pure. */
export function isCapital(name: string): boolean {
  return CAPITALS.has(name.trim().toLowerCase());
}

/**
 * The state or large organisation that the name of an institution, a role or an unnamed description speaks for ("top
 * Kremlin aide": Russia). A name that speaks for none, for several, or against it has none. Pure.
 */
export function stateOf(name: string): string | null {
  const plain = name
    .normalize("NFC")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<![\p{L}-])[\p{L}.]+(?![\p{L}-])/gu, (word) => (SHORT_FORMS.has(word) ? "_" : word))
    .toLowerCase();
  const possible = new Set(wordsIn(plain).flatMap((word) => BY_WORD.get(word) ?? []));
  if (possible.size === 0) return null;
  const found = [...possible].flatMap(({ state, recognise }) =>
    recognise(plain).map((naming) => ({ ...naming, state: state as string | null })),
  );
  if (found.length === 0) return null;
  const whole = found.find((one) => one.whole);
  if (whole) return whole.state;
  const all = [...found, ...otherNames(plain).map((naming) => ({ ...naming, state: null }))];
  const own = found.filter((one) => !all.some((other) => other.state !== one.state && takes(other, one)));
  const sure = own.filter(({ surely }) => surely);
  const voices = sure.length > 0 ? sure : own;
  const states = new Set(voices.map(({ state }) => state));
  if (states.size !== 1 || NOT_OF_THE_STATE.test(without(plain, voices))) return null;
  return voices[0]?.state ?? null;
}

/**
 * Whether a longer name, or one that is no state's, takes the words of another: "South Sudanese army" is no Sudanese
 * army.
 */
function takes(other: Naming & { state: string | null }, one: Naming): boolean {
  const longer = other.end - other.start > one.end - one.start;
  return (longer || other.state === null) && other.start < one.end && one.start < other.end;
}

/** The words around the names: "Free Syrian Army" is free by name. */
function without(phrase: string, namings: Naming[]): string {
  return phrase
    .split("")
    .map((letter, at) => (namings.some(({ start, end }) => at >= start && at < end) ? " " : letter))
    .join("");
}
