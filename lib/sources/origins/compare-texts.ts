import { shinglesOf } from "@/lib/sources/origins/shingles";

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
};

/** Shingles in common below which nothing is called a copy: some two sentences. */
const LEAST_SHARED = 25;
/** Of a text as short as an agency's first line, all must be shared. */
const LEAST_OF_SHORT = 8;
/** The part of the shorter text that a reprint has in common with the other. */
const LEAST_CONTAINED = 0.5;
/** A text in which this much is a quotation from the other, and the rest its own, is no reprint. */
const MOST_TIMES_LONGER = 8;

/** Compares two texts by all of their shingles. Pure. */
export function compareTexts(one: string, other: string): SharedText {
  return compareShingles(shinglesOf(one), shinglesOf(other));
}

/** `compareTexts` of texts whose shingles are known. */
export function compareShingles(one: readonly number[], other: readonly number[]): SharedText {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const known = new Set(longer);
  let [run, longestRun] = [0, 0];
  const found = new Set<number>();
  for (const hash of shorter) {
    run = known.has(hash) ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
    if (run > 0) found.add(hash);
  }
  const own = new Set(shorter).size;
  const all = own + known.size - found.size;
  return {
    containment: own === 0 ? 0 : found.size / own,
    resemblance: all === 0 ? 0 : found.size / all,
    shared: found.size,
    longestRun,
  };
}

/**
 * Whether two texts are of one origin: most of the shorter one is in the other. A statement that an article quotes, or background
 * that two articles share, is too little of either; a sentence that a long report happens to have is too short to tell. Pure.
 */
export function isNearCopy({ containment, resemblance, shared }: SharedText): boolean {
  if (shared < LEAST_SHARED) return shared >= LEAST_OF_SHORT && resemblance >= 0.8;
  if (containment < LEAST_CONTAINED) return false;
  // What is short beside the other was cut from it, or is quoted in it: only a cut is nearly all of it.
  return containment / Math.max(resemblance, 0.001) <= MOST_TIMES_LONGER || containment >= 0.9;
}
