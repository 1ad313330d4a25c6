/**
 * A text on one line and no longer than `most` UTF-16 code units, cut between words where there is one to cut at, and
 * never within a surrogate pair. What was cut ends in "…".
 */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const room = line.slice(0, most - 1);
  const space = room.lastIndexOf(" ");
  const cut = space > most / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/[\s,;:.–—-]+$/u, "")}…`;
}
