import { seededRandom } from "@/training/random";
import { ACTS, ADJECTIVES, COUNTED, GIVEN, MONTHS, ROLES, SYLLABLES, THINGS } from "./words";

/** Of so many names in a story, one hasn't stood in the case before. The others have: the oftener, the likelier again. */
const NEW_NAMES = 0.4;
/** So many claims repeat one that was made before, word for word: reprints. */
const REPEATED = 0.08;
/** Claims that a story has in a case, on average. */
const OF_A_STORY = 8;
/** So many of a new source's stories have been going on for a while. */
const GOING_ON = 0.6;

/** What everybody in one story speaks of. */
export type Story = { say: () => string };

/**
 * The claims of a case, of our own making and the same for the same seed: stories, each with its people, its place and its thing, and some claims,
 * of which some deny, turn, or miscount what others say. As in real ones, names grow with the case while verbs and things don't, and a few names
 * stand in thousands of claims.
 *
 * @returns the case's own claims; new sources, whose claims carry stories on and begin others; and what story a statement belongs to.
 */
export function makeClaims(count: number, sources: number, perSource: number, seed: number) {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const newStory = storyTeller(random, pick);
  const stories: Story[] = [];
  const claims: string[] = [];
  const storyOf = new Map<string, Story>();
  const tell = (story: Story) => {
    const statement = story.say();
    storyOf.set(statement, story);
    return statement;
  };
  while (claims.length < count) {
    if (random() < 1 / OF_A_STORY || stories.length === 0) stories.push(newStory());
    const isReprint = random() < REPEATED && claims.length > 0;
    claims.push(isReprint ? pick(claims) : tell(pick(stories.slice(-500))));
  }
  const news = Array.from({ length: sources }, () => {
    const told = Array.from({ length: 4 }, () => (random() < GOING_ON ? pick(stories) : newStory()));
    return Array.from({ length: perSource }, () => tell(pick(told)));
  });
  return { claims, news, storyOf };
}

type Pick = <Item>(items: readonly Item[]) => Item;

function storyTeller(random: () => number, pick: Pick): () => Story {
  const places = namesThatRecur(random, pick);
  const families = namesThatRecur(random, pick);
  return () => {
    const [past, plain, opposite] = pick(ACTS);
    const [place, role, counted] = [places(), pick(ROLES), pick(COUNTED)];
    const [who, other] = [`${pick(GIVEN)} ${families()}`, `${pick(GIVEN)} ${families()}`];
    const thing = random() < 0.5 ? `${pick(ADJECTIVES)} ${pick(THINGS)}` : pick(THINGS);
    const number = 10 + Math.floor(random() * 400);
    const day = 2 + Math.floor(random() * 24);
    const month = pick(MONTHS);
    const around = () => number + pick([0, 0, 0, Math.ceil(number / 2), -Math.ceil(number / 3)]);
    const about = () => day + pick([0, 0, 0, 1, -1]);
    const says: (() => string)[] = [
      () => `The ${role} of ${place} ${past} the ${thing} on ${about()} ${month}.`,
      () => `The ${role} of ${place} ${past} the ${thing}.`,
      () => `${who} ${past} the ${thing} in ${place}.`,
      () => `The ${role} in ${place} did not ${plain} the ${thing}.`,
      () => `The ${role} of ${place} never ${past} the ${thing}, although ${other} had asked for it.`,
      () => `The ${role} of ${place} ${opposite} the ${thing}.`,
      () => `${around()} ${counted} were at the ${thing} in ${place}.`,
      () => `At least ${around()} ${counted} were at the ${thing} near ${place} when it happened.`,
      () => `There were no ${counted} at the ${thing} in ${place}.`,
      () => `${who} met ${other} at the ${thing} in ${place} on ${about()} ${month}.`,
      () => `${who} never met ${other} in ${place}.`,
      () => `${who} never saw the ${thing} in ${place}.`,
      () => `${other} paid ${around()} million euros for the ${thing} in ${place}.`,
      () => `The ${thing} in ${place} cost ${around()} million euros.`,
      () => `Talks about the ${thing} in ${place} went on until the evening of ${about()} ${month}.`,
      () => `${who}, who leads the ${role} of ${place}, wants the ${thing} to be ${past}.`,
      () => `All of the ${counted} had left ${place} before the ${thing} was ${past}.`,
      () => `Nobody in ${place} knew that the ${role} had ${past} the ${thing}.`,
    ];
    return { say: () => pick(says)() };
  };
}

/** Names of two to four syllables, each other than all before when new, and when not, picked among all that were told: a few become frequent. */
function namesThatRecur(random: () => number, pick: Pick): () => string {
  const told: string[] = [];
  const known = new Set<string>();
  return () => {
    let name = told.length > 0 && random() > NEW_NAMES ? pick(told) : "";
    while (name === "") {
      const made = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join("");
      if (!known.has(made)) name = (made[0]?.toUpperCase() ?? "") + made.slice(1);
      known.add(made);
    }
    told.push(name);
    return name;
  };
}
