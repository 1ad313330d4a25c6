/** A title made of a file's name: without its path, its ending, and characters that nobody sees. Pure. */
export function titleOfName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last
    .toWellFormed()
    .replace(/\p{Cc}|\p{Cf}/gu, "")
    .replace(/\.[^.\s]{1,8}$/, "")
    .trim()
    .slice(0, 300);
}
