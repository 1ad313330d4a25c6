/** Control characters but those of white space, what couldn't be decoded, and what is no character. */
const UNREADABLE = /(?![\t\n\v\f\r])\p{Cc}|[\uFFFC-\uFFFF]|\p{Cs}/gu;
/** Of a hundred characters; a text that was decoded wrongly once or was cut out of a PDF stays below. */
const MOST_UNREADABLE = 5;
const WINDOW = 1000;
const WINDOWS = 20;

/**
 * Whether a string is something written, rather than a file that was pasted as if it were. True for the empty string. Pure; of a long
 * one, twenty windows are looked at.
 */
export function holdsText(text: string): boolean {
  const step = Math.max(WINDOW, Math.floor(text.length / WINDOWS));
  let read = 0;
  let unreadable = 0;
  for (let at = 0; at < text.length; at += step) {
    const window = text.slice(at, at + WINDOW);
    read += window.length;
    unreadable += window.match(UNREADABLE)?.length ?? 0;
  }
  return unreadable * 100 <= read * MOST_UNREADABLE;
}
