import { type Shingles, shinglesOf } from "@/lib/sources/origins/shingles";

/** How much two texts share of their shingles. */
export type SharedText = {
  /** The part of the shorter one that is in the longer one, 0 to 1. */
  containment: number;
  /** The part of both that both have (Jaccard), 0 to 1. */
  resemblance: number;
  /** Shingles that both have. */
  shared: number;
  /** The longest run of shingles of the shorter one that are in the longer one, in order. */
  longestRun: number;
  /** Shingles of the shorter one that are outside of quotation marks, and those that the longer one has outside of them, too. */
  unquoted: { own: number; shared: number };
  /** Of ten equal parts of the shorter one, the share of those that have a good deal in common with the longer one. */
  spread: number;
};

/** Shingles in common below which nothing is called a copy: some two sentences. */
const LEAST_SHARED = 25;
/** Of a text as short as an agency's first line, all must be shared. */
const LEAST_OF_SHORT = 8;
/** The part of the shorter text that a reprint has in common with the other. */
const LEAST_CONTAINED = 0.5;
/** What the shorter text says in its own words: so much of it is shared by a reprint, not by another article on the same statement. */
const LEAST_UNQUOTED = 0.4;
/** Shingles outside of quotation marks below which that can't be told. */
const ENOUGH_UNQUOTED = 12;
/** Parts of a text that are looked at one by one, and how much of a part is a good deal. */
const PARTS = 10;
const A_GOOD_DEAL = 0.2;
/** An editor's hand that goes over all of a text leaves less of it as it was, but something everywhere. */
const LEAST_EDITED = 0.33;
const LEAST_SPREAD = 0.9;
/** A text in which this much is a quotation from the other, and the rest its own, is no reprint. */
const MOST_TIMES_LONGER = 8;

/** Compares two texts by all of their shingles. Pure. */
export function compareTexts(one: string, other: string): SharedText {
  return compareShingles(shinglesOf(one), shinglesOf(other));
}

/** `compareTexts` of texts whose shingles are known. */
export function compareShingles(one: Shingles, other: Shingles): SharedText {
  const [shorter, longer] = one.hashes.length <= other.hashes.length ? [one, other] : [other, one];
  const known = new Set(longer.hashes);
  let [run, longestRun] = [0, 0];
  const found = new Set<number>();
  const parts = new Array<number>(PARTS).fill(0);
  shorter.hashes.forEach((hash, at) => {
    run = known.has(hash) ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
    if (run === 0) return;
    found.add(hash);
    const part = Math.floor((at * PARTS) / shorter.hashes.length);
    parts[part] = (parts[part] ?? 0) + 1;
  });
  const own = new Set(shorter.hashes).size;
  const all = own + known.size - found.size;
  const [ownWords, theirWords] = [unquotedOf(shorter), unquotedOf(longer)];
  return {
    containment: own === 0 ? 0 : found.size / own,
    resemblance: all === 0 ? 0 : found.size / all,
    shared: found.size,
    longestRun,
    spread: parts.filter((count) => (count * PARTS) / shorter.hashes.length >= A_GOOD_DEAL).length / PARTS,
    unquoted: { own: ownWords.size, shared: [...ownWords].filter((hash) => theirWords.has(hash)).length },
  };
}

function unquotedOf({ hashes, quoted }: Shingles): Set<number> {
  return new Set(hashes.filter((_, at) => !quoted[at]));
}

/**
 * Whether two texts are of one origin: most of the shorter one is in the other. A statement that an article quotes, or background
 * that two articles share, is too little of either; a sentence that a long report happens to have is too short to tell. Pure.
 */
export function isNearCopy({ containment, resemblance, shared, unquoted, spread }: SharedText): boolean {
  if (shared < LEAST_SHARED) return shared >= LEAST_OF_SHORT && resemblance >= 0.8;
  if (containment < (spread < LEAST_SPREAD ? LEAST_CONTAINED : LEAST_EDITED)) return false;
  const ownWords = spread < LEAST_SPREAD ? LEAST_UNQUOTED : LEAST_EDITED;
  if (unquoted.own >= ENOUGH_UNQUOTED && unquoted.shared < ownWords * unquoted.own) return false;
  // What is short beside the other was cut from it, or is quoted in it: only a cut is nearly all of it.
  return containment / Math.max(resemblance, 0.001) <= MOST_TIMES_LONGER || containment >= 0.9;
}
