/** What a download of an original is called: the title in characters that every file system takes, and an ending. */
export function originalFileName({ title, type }: { title: string; type: string }): string {
  const name = title
    .replace(/[^\p{L}\p{N}\p{M} ._-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+/, "");
  return `${[...name].slice(0, 80).join("").trim() || "source"}.${endingOf(type)}`;
}

function endingOf(type: string): string {
  if (type.startsWith("text/html")) return "html";
  if (type === "application/pdf") return "pdf";
  if (type === "message/rfc822") return "eml";
  return type.includes("wordprocessingml") ? "docx" : "txt";
}
