import { eld } from "eld/extrasmall";

/** In UTF-16 code units: as much as the library reads anyway. */
const WINDOW = 300;
/** Where windows begin, as shares of the text: the middle first, since menus and notices stand at its ends. */
const PLACES = [1 / 2, 1 / 4, 3 / 4, 0, 1 / 8];
const LINK = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g;

/**
 * The language that most of a text is in, as BCP 47 ("en"); "" when it can't be told: too short, numbers, no language. Pure;
 * however long the text is, at most five short windows of it are read, and one when that one is English.
 */
export function recogniseLanguage(text: string): string {
  const votes = new Map<string, number>();
  for (const window of windowsOf(text)) {
    const { language, isReliable } = eld.detect(window.replace(LINK, " "));
    if (!isReliable()) continue;
    if (language === "en" && votes.size === 0) return language;
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return [...votes].reduce((most, each) => (each[1] > most[1] ? each : most), ["", 0])[0];
}

function* windowsOf(text: string): Generator<string> {
  if (text.length <= WINDOW * PLACES.length) yield text.slice(0, WINDOW * PLACES.length);
  else for (const place of PLACES) yield windowAt(text, Math.floor(text.length * place));
}

/** Begins after a space where one is near, so that no half word counts. */
function windowAt(text: string, at: number): string {
  const space = at === 0 ? -1 : text.slice(at, at + WINDOW).search(/\s/);
  const start = at + Math.max(space, 0);
  return text.slice(start, start + WINDOW);
}
