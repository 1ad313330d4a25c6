import { monthNumber } from "@/lib/dates/months";
import type { Stretch } from "@/lib/language/segment-words";

/** In UTF-16 code units: no place, date and agency are longer together. */
const LONGEST = 90;
const END = /\s?(?:--|–|—|―)\s|\s-\s|(?<=\/)\.?\s/;
const AGENCY = /(?:\([^()/]{2,40}\)|\/[^()/]{2,40}\/)$/;
/** "LENZ", "SAN ISERO", "ST. PAUL". */
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+(?: (?:and|\p{Lu}[\p{Lu}.'’-]*)){0,4}$/u;
const NAMES = /^\p{Lu}[\p{L}.'’-]*(?: (?:and|de|of|\p{Lu}[\p{L}.'’-]*)){0,4}$/u;
const DAY = /^(?:(\p{L}{3,9})\.? \d{1,2}|\d{1,2} (\p{L}{3,9})\.?)(?: \d{4})?$/u;

/**
 * The place, date and agency that a report begins with ("VELM, May 3 (Coast Wire) -"), with the dash behind them; null
 * where a paragraph begins otherwise. Pure. A place without date or agency only counts in capitals.
 */
export function findDateline(text: string, paragraph: Stretch): Stretch | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  const end = /^[\p{Lu}(]/u.test(head) ? END.exec(head) : null;
  if (!end) return null;
  const before = head.slice(0, end.index).trimEnd();
  const agency = AGENCY.exec(before);
  const place = agency ? before.slice(0, agency.index).trim() : before;
  if (!(place === "" && agency) && !isPlaceAndDate(place, agency !== null)) return null;
  return { start: paragraph.start, end: paragraph.start + end.index + end[0].trimEnd().length };
}

function isPlaceAndDate(words: string, withAgency: boolean): boolean {
  const [place = "", ...others] = words.replace(/(?<=\d)\.$|,$/, "").split(/, ?/);
  const dated = others.some(isDay);
  if (!CAPITALS.test(place) && !((withAgency || dated) && NAMES.test(place))) return false;
  return (
    others.length <= 4 && others.every((part) => isDay(part) || /^\d{4}$/.test(part) || NAMES.test(part))
  );
}

function isDay(words: string): boolean {
  const [, before, behind] = DAY.exec(words) ?? [];
  return monthNumber(before ?? behind ?? "") !== null;
}
