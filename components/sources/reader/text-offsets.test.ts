import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { layOutMarks } from "@/components/sources/reader/lay-out-marks";
import { offsetOf, spanOf } from "@/components/sources/reader/text-offsets";

/** The page as the reader draws it: paragraphs of pieces, with numbers between them. */
function draw(text: string, cuts: [number, number][]): Element {
  const { document } = parseHTML("<article></article>");
  const root = document.querySelector("article") as unknown as Element;
  const marks = cuts.map(([start, end], index) => ({ id: String(index), start, end }));
  let start = 0;
  for (const paragraph of text.split("\n\n")) {
    const element = document.createElement("p");
    for (const segment of layOutMarks({ start, end: start + paragraph.length }, marks)) {
      if (segment.ids.length > 0) {
        const number = document.createElement("sup");
        number.setAttribute("data-aside", "");
        number.append(document.createTextNode("1"));
        element.append(number);
      }
      const piece = document.createElement("span");
      piece.setAttribute("data-start", String(segment.start));
      piece.append(document.createTextNode(text.slice(segment.start, segment.end)));
      element.append(piece);
    }
    root.append(element as unknown as string);
    start += paragraph.length + 2;
  }
  return root;
}

/** Where a place of the text is drawn. */
function place(root: Element, at: number): [Node, number] {
  const pieces = [...root.querySelectorAll("[data-start]")];
  const piece = pieces.findLast((each) => Number(each.getAttribute("data-start")) <= at);
  if (!piece?.firstChild) throw new Error(`${at} is not drawn`);
  return [piece.firstChild, at - Number(piece.getAttribute("data-start"))];
}

const SCRIPTS: [script: string, text: string, quote: string][] = [
  [
    "Arabic",
    "قال الوزير إن المعبر مفتوح.\n\nوقال متحدث باسم البلدية: «المعبر مغلق منذ أسبوع».",
    "المعبر مغلق منذ أسبوع",
  ],
  ["Hebrew", "דובר העירייה אמר כי הגשר סגור.\n\nהמהנדסת אמרה: „הגשר פתוח”.", "הגשר פתוח"],
  ["Cyrillic", "Мэр сообщил, что мост открыт.\n\nИнженер возразила: «мост закрыт».", "мост закрыт"],
  ["emoji", "👩🏽‍🚒 says the 🌉 is open.\n\nThe 👨‍👩‍👧 says 🌉🚫 since May.", "🌉🚫 since"],
  [
    "combining marks",
    "Cafe\u0301 owners deny it.\n\nA nin\u0303o saw a\u0308 light.",
    "nin\u0303o saw a\u0308",
  ],
];

describe.each(SCRIPTS)("in %s", (_, text, quote) => {
  const start = text.indexOf(quote);
  const end = start + quote.length;

  it.each([
    ["unmarked", []],
    ["cut by a mark", [[start + 2, end - 2]]],
    ["marked as a whole", [[start, end]]],
    [
      "overlapped",
      [
        [start - 3, start + 3],
        [end - 2, end + 1],
      ],
    ],
  ] as [string, [number, number][]][])("a selection in a text %s slices to its words", (_name, cuts) => {
    const root = draw(text, cuts);
    const [startContainer, startOffset] = place(root, start);
    const [endContainer, endOffset] = place(root, end);
    const span = spanOf(root, { startContainer, startOffset, endContainer, endOffset });
    expect(span && text.slice(span.start, span.end)).toBe(quote);
  });
});

describe("boundaries beside the text", () => {
  const text = "One two three.\n\nFour five.";
  const root = draw(text, [[4, 7]]);
  const [first, second] = root.querySelectorAll("p");
  const number = root.querySelector("sup");

  it("a whole paragraph, as a triple click selects it", () => {
    if (!first || !second) throw new Error("two paragraphs are drawn");
    expect(
      spanOf(root, { startContainer: first, startOffset: 0, endContainer: second, endOffset: 0 }),
    ).toEqual({
      start: 0,
      end: 14,
    });
  });

  it("a boundary in a number counts as the edge of its claim", () => {
    const digit = number?.firstChild;
    if (!digit) throw new Error("a number is drawn");
    expect(offsetOf(root, digit, 0, "after")).toBe(4);
    expect(offsetOf(root, digit, 1, "before")).toBe(4);
  });

  it("everything", () => {
    const all = { startContainer: root, startOffset: 0, endContainer: root, endOffset: 2 };
    expect(spanOf(root, all)).toEqual({ start: 0, end: text.length });
  });

  it("nothing", () => {
    const collapsed = place(root, 5);
    const range = { startContainer: collapsed[0], startOffset: collapsed[1] };
    expect(spanOf(root, { ...range, endContainer: collapsed[0], endOffset: collapsed[1] })).toBeNull();
  });
});
