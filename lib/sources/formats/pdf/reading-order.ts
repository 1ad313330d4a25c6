import type { PageItem } from "@/lib/sources/formats/pdf/page-lines";

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const ARABIC = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;
/** Signs that stand between the digits of one number, a time or a date. */
const IN_NUMBER = /^[.,:/]$/;
const MIRRORED = new Map(
  ["()", "[]", "{}", "«»", "‹›", "<>"].flatMap(([a = "", b = ""]) => [
    [a, b],
    [b, a],
  ]),
);

type Kind = "right" | "left" | "number" | "neutral";

/**
 * The words of a line in the order in which they are read, from the order in which they stand from left to right: the Unicode
 * bidirectional algorithm (UAX #9) the other way round, as far as that can be told. Brackets in a script that is read from the
 * right are written as the other one of their pair, as they are typed. Pure.
 *
 * @param isRightToLeft whether the line as a whole is read from the right.
 */
export function readingOrder(items: readonly PageItem[], isRightToLeft: boolean): PageItem[] {
  const seen = [...items].sort((one, other) => one.x - other.x);
  return isRightToLeft ? fromRight(seen) : fromLeft(seen);
}

/** Whether most of the letters are of a script that is read from the right. */
export function isRightToLeft(items: readonly PageItem[]): boolean {
  const letters = items.flatMap(({ words }) => [...words].filter((letter) => /\p{L}/u.test(letter)));
  return letters.filter((letter) => RTL.test(letter)).length * 2 > letters.length;
}

/** Words of a script that is read from the right within a line that isn't. */
function fromLeft(seen: readonly PageItem[]): PageItem[] {
  const ordered: PageItem[] = [];
  for (let at = 0; at < seen.length; ) {
    let end = at;
    if (kindOf(seen[at]) === "right") {
      for (let next = at; next < seen.length && kindOf(seen[next]) !== "left"; next += 1) {
        if (kindOf(seen[next]) === "right") end = next;
      }
    }
    ordered.push(...(end > at ? fromRight(seen.slice(at, end + 1)) : seen.slice(at, at + 1)));
    at = end + 1;
  }
  return ordered;
}

function fromRight(seen: readonly PageItem[]): PageItem[] {
  const isArabic = seen.some(({ words }) => ARABIC.test(words));
  const ordered: PageItem[][] = [];
  for (let at = 0; at < seen.length; ) {
    const end = islandEnd(seen, at);
    const island = seen.slice(at, end);
    const hasLeft = island.some((item) => kindOf(item) === "left");
    ordered.unshift(hasLeft ? island : island.map((item) => turned(item, isArabic)));
    at = end;
  }
  return ordered.flat();
}

/** Where words of another script, or a number, end that keep their own order: between words there may be space and signs. */
function islandEnd(seen: readonly PageItem[], at: number): number {
  let end = at + 1;
  if (!isIsland(seen[at])) return end;
  let hasLeft = kindOf(seen[at]) === "left";
  for (let next = end; next < seen.length && kindOf(seen[next]) !== "right"; next += 1) {
    if (!isIsland(seen[next])) continue;
    const isLeft = kindOf(seen[next]) === "left";
    const between = seen.slice(end, next).map(({ words }) => words);
    const isOneNumber = between.every((sign) => IN_NUMBER.test(sign));
    if (!isOneNumber && !(hasLeft && (isLeft || kindOf(seen[next]) === "number"))) break;
    hasLeft ||= isLeft;
    end = next + 1;
  }
  return end;
}

function isIsland(item: PageItem | undefined): boolean {
  return kindOf(item) === "left" || kindOf(item) === "number";
}

function kindOf(item: PageItem | undefined): Kind {
  const words = item?.words ?? "";
  if (RTL.test(words)) return "right";
  if (/\p{L}/u.test(words)) return "left";
  return /\p{N}/u.test(words) ? "number" : "neutral";
}

/** As it is typed: brackets the other way round, and "3-5" of Arabic, which is printed as "5-3", too. */
function turned(item: PageItem, isArabic: boolean): PageItem {
  const words =
    kindOf(item) === "number" && isArabic && /^\d+(?:[-–]\d+)+$/.test(item.words)
      ? item.words
          .split(/([-–])/)
          .reverse()
          .join("")
      : item.words.replace(/[()[\]{}«»‹›<>]/g, (bracket) => MIRRORED.get(bracket) ?? bracket);
  return words === item.words ? item : { ...item, words };
}

/** Vowel signs and accents that are printed by themselves stand behind the letter that they are printed at. Pure. */
export function withMarks(items: readonly PageItem[]): PageItem[] {
  if (!items.some(isMark)) return [...items];
  const letters = items.filter((item) => !isMark(item)).map((item) => ({ ...item }));
  const alone = items.filter(isMark).filter((mark) => {
    const bearer = letters.find(
      ({ words, x, width }) => /\S/.test(words) && x <= mark.x && mark.x < x + width,
    );
    if (bearer) bearer.words += mark.words.trim();
    return !bearer;
  });
  return [...letters, ...alone].sort((one, other) => one.x - other.x);
}

function isMark({ words }: PageItem): boolean {
  return /^\s*\p{M}+\s*$/u.test(words);
}
