/** One or two letters that stand for a name in a small circle: of its first and its last word. Pure. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last].map((word) => [...(word ?? "")][0]?.toLocaleUpperCase("en") ?? "").join("");
}
