/**
 * Where some words stand in a text, whatever white space is between them: as a browser gives what is selected on a page. Pure.
 *
 * @returns UTF-16 code units of the text, the end exclusive; null when they don't stand there.
 */
export function findWords(text: string, words: string): { start: number; end: number } | null {
  const parts = words.normalize("NFC").split(/\s+/).filter(Boolean);
  if (parts.length === 0 || words.length > 25_000) return null;
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const found = new RegExp(pattern, "u").exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
