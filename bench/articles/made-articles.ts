import { ADJECTIVES, COUNTED, GIVEN, MONTHS, ROLES, SYLLABLES, THINGS } from "../detection/words";
import { NOTICES, REMARKS, VERBS, WHEN } from "./phrases";

export type Random = () => number;

/** An article by its paragraphs; who prints it; and what it tells of. */
export type Article = { event: Event; notice: string; paragraphs: string[] };

/** What articles on one event have in common: names, things, and what was said word for word. */
export type Event = {
  /** Noun phrases for who acts, each in the ways that writers name them. */
  who: string[][];
  what: string[][];
  place: string;
  day: string;
  /** Statements that are quoted, some sentences each. */
  statements: string[];
  /** What an agency says of it again and again. */
  background: string;
};

export const pickFrom = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** Something that happened, of our own making. */
export function makeEvent(random: Random): Event {
  const pick = <Item>(items: readonly Item[]) => pickFrom(random, items);
  const name = () => {
    const made = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join("");
    return (made[0]?.toUpperCase() ?? "") + made.slice(1);
  };
  const place = name();
  const who = Array.from({ length: 5 }, () => {
    const [given, family, role] = [pick(GIVEN), name(), pick(ROLES)];
    return [
      `${given} ${family}`,
      family,
      `the ${role} of ${place}`,
      `${given} ${family}, who speaks for the ${role}`,
      `the ${role}`,
    ];
  });
  const what = Array.from({ length: 8 }, () => {
    const [thing, quality, count] = [pick(THINGS), pick(ADJECTIVES), 10 + Math.floor(random() * 900)];
    return [
      `the ${quality} ${thing}`,
      `the ${thing}`,
      `the ${thing} of ${place}`,
      `a ${thing} with ${count} ${pick(COUNTED)}`,
      `its ${quality} ${thing}`,
    ];
  });
  const event = { who, what, place, day: `${2 + Math.floor(random() * 26)} ${pick(MONTHS)}` };
  const say = () => sentence(random, { ...event, statements: [], background: "" });
  return {
    ...event,
    statements: Array.from({ length: 4 }, () => Array.from({ length: 3 }, say).join(" ")),
    background: Array.from({ length: 3 }, say).join(" "),
  };
}

/** An article on an event: paragraphs of somebody's own words, with some of the statements and, from an agency, the background. */
export function makeArticle(random: Random, event: Event): Article {
  const pick = <Item>(items: readonly Item[]) => pickFrom(random, items);
  const paragraphs = Array.from({ length: 4 + Math.floor(random() * 6) }, () => makeParagraph(random, event));
  const quoted = event.statements.filter(() => random() < 0.4);
  for (const statement of quoted)
    paragraphs.splice(1 + Math.floor(random() * paragraphs.length), 0, quote(random, event, statement));
  if (random() < 0.3) paragraphs.push(event.background);
  return { event, notice: random() < 0.4 ? pick(NOTICES) : "", paragraphs };
}

/** Some sentences on an event that nobody has written before. */
export function makeParagraph(random: Random, event: Event): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random, event)).join(" ");
}

/** A statement in quotation marks, with who said it. */
export function quote(random: Random, event: Event, statement: string): string {
  return `“${statement}” ${capital(pickFrom(random, pickFrom(random, event.who)))} said${pickFrom(random, WHEN)}.`;
}

/** The whole as it is captured. */
export function textOf({ paragraphs, notice }: Pick<Article, "paragraphs" | "notice">): string {
  return [...paragraphs, ...(notice ? [notice] : [])].join("\n\n");
}

function sentence(random: Random, { who, what, place, day }: Event): string {
  const pick = <Item>(items: readonly Item[]) => pickFrom(random, items);
  const subject = pick(pick(who));
  const object = pick(pick(what));
  const when = random() < 0.2 ? ` on ${day}` : random() < 0.1 ? ` in ${place}` : pick(WHEN);
  const first = `${subject} ${pick(VERBS)} ${object}${when}`;
  const shape = random();
  if (shape < 0.4) return `${capital(first)}.`;
  if (shape < 0.6) return `${capital(pick(REMARKS))}, ${first}.`;
  if (shape < 0.8) return `${capital(first)}, ${pick(REMARKS)}.`;
  return `${capital(first)}, and ${pick(pick(who))} ${pick(VERBS)} ${pick(pick(what))}${pick(WHEN)}.`;
}

const capital = (words: string) => (words[0]?.toUpperCase() ?? "") + words.slice(1);
