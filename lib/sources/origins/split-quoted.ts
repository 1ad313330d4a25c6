/** What closes a quotation that was opened so; of the others there are several customs. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "”": "”",
  "«": "»",
  "»": "«»",
  '"': '"',
  "＂": "＂",
  "「": "」",
  "『": "』",
};
const MARKS = /["“”„«»＂「」『』\n]/gu;

/**
 * A text in parts, in their order, which are in quotation marks or aren't. A quotation that isn't closed goes to the end of its
 * paragraph, but for one in straight marks, which may be inches. Pure.
 */
export function splitQuoted(text: string): { words: string; isQuoted: boolean }[] {
  const parts: { words: string; isQuoted: boolean }[] = [];
  let from = 0;
  let opened = "";
  const end = (at: number, isQuoted: boolean) => {
    if (at > from) parts.push({ words: text.slice(from, at), isQuoted });
    from = at;
  };
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === "\n") {
      if (opened !== "") end(index, opened !== '"');
      opened = "";
    } else if (opened === "") {
      if (!CLOSED_BY[mark]) continue;
      end(index, false);
      opened = mark;
    } else if (CLOSED_BY[opened]?.includes(mark)) {
      end(index + 1, true);
      opened = "";
    }
  }
  end(text.length, opened !== "" && opened !== '"');
  return parts;
}
