/**
 * A stretch of plain text as Markdown that shows exactly that text, on one line: what a source says can't become a link, an
 * image, HTML, a heading or a list in somebody's document.
 *
 * A bare address is broken with an escape too, since many readers make links of them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/(https?|ftp|mailto):/gi, "$1\\:")
    .replace(/@/g, "\\@")
    .replace(/\bwww\./gi, "www\\.")
    .replace(/^([-+=:])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
