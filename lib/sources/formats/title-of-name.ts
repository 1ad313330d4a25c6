/** A title made of a file's name: without its path, its ending, and characters that nobody sees. Pure. */
export function titleOfName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return (
    last
      .toWellFormed()
      // Joiners stay: in Persian and in Indian scripts they are part of how a word is written.
      .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu, "")
      .replace(/\.[a-z][^.\s]{0,7}$/i, "")
      .slice(0, 300)
      .replace(/[\ud800-\udbff]$/, "")
      .trim()
  );
}
