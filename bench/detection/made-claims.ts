import { seededRandom } from "@/training/random";

const SYLLABLES =
  "ba be bo da de dor fen gar hal ir jor kal len mar nor or pel ran sel tar ul var win yar zel".split(" ");
const ROLES = [
  "minister",
  "mayor",
  "general",
  "company",
  "union",
  "council",
  "court",
  "bank",
  "hospital",
  "agency",
];
const ACTS: [past: string, plain: string, opposite: string][] = [
  ["approved", "approve", "rejected"],
  ["closed", "close", "opened"],
  ["raised", "raise", "lowered"],
  ["destroyed", "destroy", "repaired"],
  ["supported", "support", "opposed"],
  ["bought", "buy", "sold"],
  ["seized", "seize", "released"],
  ["evacuated", "evacuate", "occupied"],
  ["banned", "ban", "allowed"],
  ["hired", "hire", "dismissed"],
];
const THINGS =
  "bridge contract pipeline school convoy budget quarry railway ferry clinic depot treaty archive dam airfield harvest network refinery tender permit".split(
    " ",
  );
const COUNTED = ["workers", "soldiers", "houses", "patients", "lorries", "families"];

/**
 * Statements of our own making, as a case of many stories has them: each story has its people, its place and its thing, and about eight claims, of
 * which some deny, turn or miscount what others say. Names grow with the stories, since real ones do; verbs and things don't. The same for the same seed.
 */
export function makeClaims(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const name = () => {
    const word = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    return word[0]?.toUpperCase() + word.slice(1);
  };
  const made: string[] = [];
  while (made.length < count) {
    const [who, where, role, act, thing, counted] = [
      name(),
      name(),
      pick(ROLES),
      pick(ACTS),
      pick(THINGS),
      pick(COUNTED),
    ];
    const [past, plain, opposite] = act;
    const number = 10 + Math.floor(random() * 400);
    const day = 1 + Math.floor(random() * 28);
    const story = [
      `The ${role} of ${where} ${past} the ${thing} on ${day} March.`,
      `${who} says that the ${role} ${past} the ${thing} in ${where}.`,
      `The ${role} of ${where} did not ${plain} the ${thing}.`,
      `The ${role} of ${where} ${opposite} the ${thing}.`,
      `At least ${number} ${counted} were at the ${thing} in ${where}.`,
      `Only ${Math.ceil(number / 3)} ${counted} were at the ${thing} in ${where}.`,
      `${who} never saw the ${thing} in ${where}.`,
      `Talks about the ${thing} in ${where} went on until evening, ${who} told reporters.`,
    ];
    for (const statement of story) if (random() < 0.9) made.push(statement);
  }
  return made.slice(0, count);
}
