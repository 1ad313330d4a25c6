import { isUuid } from "@/lib/db/is-uuid";

/** Where a page of the list ends: PostgreSQL's text of the date it is sorted by, and the id. */
export type ListPlace = { at: string; id: string };

/** As one word for an address bar. */
export function encodePlace(place: ListPlace): string {
  return `${place.id}${Buffer.from(place.at).toString("base64url")}`;
}

/** Null for anything that `encodePlace` didn't make: the list begins at the top then. */
export function decodePlace(word: string): ListPlace | null {
  const [id, at] = [word.slice(0, 36), Buffer.from(word.slice(36), "base64url").toString()];
  return isUuid(id) &&
    /^(?:-infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?[+-]\d\d(?::?\d\d){0,2}(?: BC)?)$/.test(at)
    ? { at, id }
    : null;
}
