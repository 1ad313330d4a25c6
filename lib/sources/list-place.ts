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
  return isUuid(id) && (at === "-infinity" || isInstant(at)) ? { at, id } : null;
}

/** Whether PostgreSQL writes an instant so, in UTC: it throws on a day or an hour that isn't there. */
function isInstant(at: string): boolean {
  const [, date, time] = /^(?!0000)(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d{1,6})?\+00$/.exec(at) ?? [];
  const milliseconds = Date.parse(`${date}T${time}Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === `${date}T${time}.000Z`;
}
