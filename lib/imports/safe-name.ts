/** A file's name as a list can show it: the last part of a path, without control characters. Pure. */
export function safeName(name: string): string {
  return withoutControls(name.split(/[\\/]/).at(-1) ?? "", 300) || "a file without a name";
}

/** Words without characters that nobody sees or no database takes, cut to at most so many UTF-16 code units. Pure. */
export function withoutControls(words: string, most: number): string {
  return (
    words
      .toWellFormed()
      .replace(/\p{Cc}|\p{Cf}/gu, "")
      .trim()
      .slice(0, most)
      // Half a character at the cut.
      .replace(/[\ud800-\udbff]$/, "")
  );
}
