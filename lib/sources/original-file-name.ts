/** What a download of an original is called: the title in characters that every file system takes, and an ending. */
export function originalFileName({ title, type }: { title: string; type: string }): string {
  const name = title
    .replace(/[^\p{L}\p{N}\p{M} ._-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+/, "");
  return `${[...name].slice(0, 80).join("").trim() || "source"}.${type.startsWith("text/html") ? "html" : "txt"}`;
}
