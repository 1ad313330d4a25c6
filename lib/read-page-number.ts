/** Beyond this, no list has a page, and its offset would outgrow what PostgreSQL takes. */
const LAST_PAGE = 1_000_000;

/** The page of a list that an address asks for, from 1 to a million; 1 for anything that is no such number. Pure. */
export function readPageNumber(given: string): number {
  const page = /^\d{1,7}$/.test(given) ? Number(given) : 1;
  return page >= 1 && page <= LAST_PAGE ? page : 1;
}
