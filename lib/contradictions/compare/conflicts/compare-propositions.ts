import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Measures, Pair } from "@/lib/contradictions/compare/finding";
import { alignRole, countStrayRoles } from "@/lib/contradictions/compare/match/align-arguments";
import { coverOf, nearnessOf, wordsOfProposition } from "@/lib/contradictions/compare/match/cover-of";
import { alikeAt, SAME } from "@/lib/contradictions/compare/match/match-words";
import { sameStory } from "@/lib/contradictions/compare/score/common-measures";
import { areSynonyms } from "@/lib/language/lexicon/lexicon";
import type { Stretch } from "@/lib/language/segment-words";
import { relatednessOf } from "@/lib/language/vectors/relatedness";
import { wordSet } from "@/lib/language/word-set";

/** How alike the predicates of two propositions are. Empty words ("have") are alike only when they are the same. */
export function predicateSimilarity(pair: Pair, p: Proposition, q: Proposition): number {
  const { a, b } = pair;
  if (p.predicate.term < 0 || q.predicate.term < 0) {
    // "Had no warning" and "had a pond" share nothing but an empty word.
    const alike = p.predicate.lemma === q.predicate.lemma && p.kind !== "existence";
    return alike && sameObject(pair, p, q) ? 0.8 : 0;
  }
  if (p.predicate.key === q.predicate.key) return 1;
  const [verb, particle] = p.predicate.lemma.split(" ");
  const [other, otherParticle] = q.predicate.lemma.split(" ");
  // "Blur" and "blur out" are nearly one, "turn up" and "turn down" are not.
  if (particle || otherParticle) return verb === other && !(particle && otherParticle) ? 0.8 : 0;
  const alike = alikeAt(a, p.predicate.term, b, q.predicate.term);
  if (alike > 0) return alike;
  if (isTransfer(p, q)) return 0.8;
  return areSynonyms(p.predicate.lemma, q.predicate.lemma) ? 0.8 : 0;
}

/** Verbs that only say that something came about: what it was is said by their subject, or by their object in the passive. */
const COMING_ABOUT = wordSet(
  "hold occur happen take come go issue send arrive begin start reach give launch deliver",
);

/** How surely two propositions tell of one event; "the order went out" and "the order came" do, "the talks were held" and "the talks took place". */
export function eventSimilarity(pair: Pair, p: Proposition, q: Proposition): number {
  const alike = predicateSimilarity(pair, p, q);
  if (alike >= SAME || !isComingAbout(p) || !isComingAbout(q)) return alike;
  return eventOf(pair.a, p).some((x) => eventOf(pair.b, q).some((y) => alikeAt(pair.a, x, pair.b, y) >= SAME))
    ? 0.8
    : alike;
}

export function isComingAbout({ predicate, kind }: Proposition): boolean {
  return kind === "verb" && COMING_ABOUT.has(predicate.lemma.split(" ")[0] ?? "");
}

/** The nouns that something is said to have come about of; people and places come and go more than once. */
function eventOf({ words }: Pair["a"], { arguments: all }: Proposition): number[] {
  return all.flatMap(({ role, head }) => (role !== "oblique" && words[head]?.pos === "n" ? [head] : []));
}

const GIVING = wordSet(
  "give provide supply send deliver grant offer hand furnish donate lend pay sell ship arm equip",
);
const GETTING = wordSet("get receive obtain acquire accept take buy borrow");

/** One act from its two sides: "provides them with weapons" and "receive support from it". */
export function isTransfer({ predicate: x }: Proposition, { predicate: y }: Proposition): boolean {
  return (GIVING.has(x.lemma) && GETTING.has(y.lemma)) || (GETTING.has(x.lemma) && GIVING.has(y.lemma));
}

/** Whether the one that gets is the one that is given to. */
function alignTransfer({ a, b }: Pair, p: Proposition, q: Proposition): number {
  const [x, given, y, got] = GIVING.has(p.predicate.lemma) ? [a, p, b, q] : [b, q, a, p];
  return Math.max(
    alignRole(y, got, x, given, "subject", "object"),
    alignRole(y, got, x, given, "subject", "oblique"),
  );
}

function sameObject({ a, b }: Pair, p: Proposition, q: Proposition): boolean {
  const objects = ({ arguments: all }: Proposition) =>
    all.filter(({ role, head }) => role === "object" && head >= 0);
  return objects(p).some((x) => objects(q).some((y) => alikeAt(a, x.head, b, y.head) >= SAME));
}

/** What both propositions have in common and what keeps them apart, p's words being the ones that must be covered. */
export function measurePropositions(pair: Pair, p: Proposition, q: Proposition): Measures {
  const { a, b, match } = pair;
  const mine = coverOf(a, match.simA, wordsOfProposition(p));
  const theirs = coverOf(b, match.simB, wordsOfProposition(q));
  return {
    subject: isTransfer(p, q) ? alignTransfer(pair, p, q) : alignRole(a, p, b, q, "subject"),
    object: alignRole(a, p, b, q, "object"),
    oblique: alignRole(a, p, b, q, "oblique"),
    stray: isTransfer(p, q) ? 0 : Math.min(2, countStrayRoles(a, p, b, q)),
    cover: mine.cover,
    nearness: nearnessOf(a, match.nearA(), wordsOfProposition(p)),
    nearnessOther: nearnessOf(b, match.nearB(), wordsOfProposition(q)),
    predicateNear: Math.max(
      0,
      relatednessOf(a.vectors[p.predicate.term] ?? -1, b.vectors[q.predicate.term] ?? -1),
    ),
    coverOther: theirs.cover,
    whole: match.coverA,
    wholeOther: match.coverB,
    weakest: weakest(match.nearA(), wordsOfProposition(p)),
    weakestOther: weakest(match.nearB(), wordsOfProposition(q)),
    strangest: strangest(a, match.simA, wordsOfProposition(p)),
    strangestOther: strangest(b, match.simB, wordsOfProposition(q)),
    negatedElsewhere:
      Number(a.propositions.some((each) => each !== p && each.negated)) +
      Number(b.propositions.some((each) => each !== q && each.negated)),
    rest: Math.min(1, mine.rest / 10),
    otherRest: Math.min(1, theirs.rest / 10),
    ...measureBeside(pair, p, q),
    drift: driftOf(pair, p, q),
    depth: Math.min(1, (p.depth + q.depth) / 4),
    mood: p.mood === q.mood ? 0 : 1,
    hypothetical: Number(!holds(p)) + Number(!holds(q)),
    reported: Number(p.reported) + Number(q.reported),
    shadowed: Number(p.shadowed) + Number(q.shadowed),
  };
}

/** The same of what stands beside the words that conflict: "at 5 a.m." isn't expected on the other side. */
export function measureCoverBeside(
  { a, b, match }: Pair,
  p: Proposition,
  q: Proposition,
  conflict: { a: readonly Stretch[]; b: readonly Stretch[] },
): Measures {
  const beside = (claim: Pair["a"], proposition: Proposition, stretches: readonly Stretch[]) =>
    wordsOfProposition(proposition).filter((word) => {
      const term = claim.words[word];
      return term && !stretches.some(({ start, end }) => start <= term.start && term.end <= end);
    });
  const mine = coverOf(a, match.simA, beside(a, p, conflict.a));
  const theirs = coverOf(b, match.simB, beside(b, q, conflict.b));
  return {
    cover: mine.cover,
    coverOther: theirs.cover,
    rest: Math.min(1, mine.rest / 10),
    otherRest: Math.min(1, theirs.rest / 10),
  };
}

/**
 * What both claims share beside the two predicates: a verb alone ("paid", "asked") says nothing of what it is about. In sources of two
 * stories a word that is only a kind of the other's ("a federation", "an organisation") doesn't count.
 */
export function measureBeside({ a, b, match }: Pair, p: Proposition, q: Proposition): Measures {
  const enough = sameStory(a, b) < 0 ? SAID_SO : SAME;
  let weight = 0;
  let telling = 0;
  for (let i = 0; i < a.words.length; i++) {
    const isPredicate = i === p.predicate.term || match.ofA[i] === q.predicate.term;
    const alike = match.simA[i] ?? 0;
    if (isPredicate || alike < SAME) continue;
    weight += a.words[i]?.weight ?? 0;
    if (alike >= enough) telling += a.words[i]?.weight ?? 0;
  }
  return { beside: Math.min(1, weight / 20), alone: Number(telling < 3) };
}

/** The same word or a synonym, no kind of it. */
const SAID_SO = 0.8;

/** Whether all that two claims share is a verb, and neither is so short that this is all it says. */
export function shareOnlyAVerb({ a, b, match, context }: Pair, { alone }: Measures): boolean {
  if (alone !== 1 || context.answers) return false;
  const story = sameStory(a, b);
  // Within one story "there was no consultation" is about the one that everybody speaks of.
  if (story > 0.5) return Math.max(match.coverA, match.coverB) < LEAST_COVER_IN_STORY;
  return story < 0 || Math.min(match.coverA, match.coverB) < LEAST_COVER_ALONE;
}

const LEAST_COVER_ALONE = 0.5;
const LEAST_COVER_IN_STORY = 0.3;

/** Days: what was so then may have changed by then. */
const DRIFT = 3;

/** Whether one side tells of a day and the other, said days later, of none: "was open on Tuesday evening" and "was closed". */
function driftOf({ a, b }: Pair, p: Proposition, q: Proposition): number {
  if (!a.said || !b.said || p.dates.length > 0 === q.dates.length > 0) return 0;
  return Number(Math.max(a.said.from - b.said.to, b.said.from - a.said.to) >= DRIFT);
}

/** How near the other side comes to the word that it comes least near to. */
function weakest(near: Float32Array, chosen: readonly number[]): number {
  let least = 1;
  for (const i of chosen) least = Math.min(least, near[i] ?? 0);
  return least;
}

/** The weight of the most telling word that the other side doesn't have: 1 for one that is hardly ever seen. */
function strangest({ words }: Pair["a"], alike: Float32Array, chosen: readonly number[]): number {
  let most = 0;
  for (const i of chosen) if ((alike[i] ?? 0) < SAME) most = Math.max(most, words[i]?.weight ?? 0);
  return most / 9;
}

/**
 * Whether a claim says somewhere else what the other one's proposition says ("resigned his see, but lived there until his death" beside "died
 * there"): then it isn't at odds with it.
 */
export function isSupported(pair: Pair, q: Proposition, but: Proposition): boolean {
  return pair.a.propositions.some(
    (each) =>
      each !== but &&
      each.predicate.start !== but.predicate.start &&
      each.negated === q.negated &&
      !each.shadowed &&
      predicateSimilarity(pair, each, q) >= 0.8,
  );
}

/** Whether a proposition is put forward as so, now or later. */
export function holds({ mood }: Proposition): boolean {
  return mood === "fact" || mood === "future" || mood === "obliged";
}
