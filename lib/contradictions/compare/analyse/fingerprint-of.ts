/** The words of a text without case, punctuation and the shape of quotation marks: equal for what reads the same. Pure. */
export function fingerprintOf(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*/gu) ?? []
  ).join(" ");
}
