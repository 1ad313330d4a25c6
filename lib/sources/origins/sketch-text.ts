import { shinglesOf } from "@/lib/sources/origins/shingles";

/** The version of the way in which near copies are recognised. */
export const ORIGIN_ENGINE = "origins 1.0";

/** One shingle in so many is kept. */
const ONE_IN = 8;
/** Hashes that are kept of one text, of a long one spread over all of it by their values. */
const MOST = 400;
/** A short text keeps at least so many. */
const LEAST = 16;

/**
 * What near copies of a text are found by: of its shingles' hashes those that are divisible by 8 (a sketch "mod m", Broder 1997, "On
 * the resemblance and containment of documents"). Unlike MinHash with bands, it also finds a copy that was cut to a part, since
 * what of the part is kept was kept of the whole, too. A short text keeps its lowest hashes besides. Pure.
 */
export function sketchText(text: string): number[] {
  const hashes = [...new Set(shinglesOf(text).hashes)].sort((one, other) => one - other);
  const kept = hashes.filter((hash) => hash % ONE_IN === 0);
  if (kept.length >= LEAST) return kept.slice(0, MOST);
  return [...new Set([...kept, ...hashes.slice(0, LEAST)])];
}
