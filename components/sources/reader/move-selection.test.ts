import { describe, expect, it } from "vitest";
import {
  extendBySentence,
  moveBySentence,
  moveEdgeByWord,
  type SegmentedText,
  sentenceOf,
  snapToCharacters,
  snapToWords,
} from "@/components/sources/reader/move-selection";
import type { Span } from "@/lib/claims/anchor-quote";
import { paragraphsOf } from "@/lib/language/paragraphs-of";

function segmented(body: string, language = "en"): SegmentedText {
  return { body, language, paragraphs: paragraphsOf(body) };
}

const TEXT = segmented("The bridge is open. Dr. Brun said so.\n\n“It is closed,” the mayor said.");

function find(text: SegmentedText, words: string): Span {
  const start = text.body.indexOf(words);
  return { start, end: start + words.length };
}

function words(text: SegmentedText, span: Span | null): string | null {
  return span && text.body.slice(span.start, span.end);
}

describe("by sentence", () => {
  it("goes on from one to the next, over paragraphs, and stays at the ends", () => {
    const read: (string | null)[] = [];
    let at: Span | null = null;
    for (let step = 0; step < 4; step += 1) {
      at = moveBySentence(TEXT, at, "next");
      read.push(words(TEXT, at));
    }
    const last = "“It is closed,” the mayor said.";
    expect(read).toEqual(["The bridge is open.", "Dr. Brun said so.", last, last]);
    for (let step = 0; step < 3; step += 1) at = moveBySentence(TEXT, at, "previous");
    expect(words(TEXT, at)).toBe("The bridge is open.");
  });

  it("goes from a part of a sentence to the rest of it and to the one before", () => {
    expect(words(TEXT, moveBySentence(TEXT, find(TEXT, "Brun"), "previous"))).toBe("Dr. Brun said so.");
    expect(words(TEXT, moveBySentence(TEXT, find(TEXT, "Dr. Brun said so."), "previous"))).toBe(
      "The bridge is open.",
    );
  });

  it("extends either way", () => {
    const middle = find(TEXT, "Dr. Brun said so.");
    expect(words(TEXT, extendBySentence(TEXT, middle, "previous"))).toBe(
      "The bridge is open. Dr. Brun said so.",
    );
    expect(words(TEXT, extendBySentence(TEXT, middle, "next"))).toBe(TEXT.body.slice(20));
    expect(words(TEXT, extendBySentence(TEXT, null, "next"))).toBe("The bridge is open.");
  });

  it("finds the sentence of a part of it", () => {
    expect(words(TEXT, sentenceOf(TEXT, find(TEXT, "bridge is open")))).toBe("The bridge is open.");
    expect(words(TEXT, sentenceOf(TEXT, find(TEXT, "The bridge is open.")))).toBe("The bridge is open.");
  });

  it("finds nothing in an empty text", () => {
    expect(moveBySentence(segmented(" "), null, "next")).toBeNull();
  });
});

describe("by word", () => {
  it.each([
    ["end", "previous", "The bridge is open.", "The bridge is open"],
    ["end", "previous", "The bridge is open", "The bridge is"],
    ["end", "next", "The bridge", "The bridge is"],
    ["start", "next", "The bridge is", "bridge is"],
    ["start", "previous", "bridge is", "The bridge is"],
    ["start", "next", "“It is closed", "It is closed"],
    ["end", "previous", "bridge", "bridge"],
    ["start", "next", "bridge", "bridge"],
    ["end", "next", "said.", "said."],
    ["start", "previous", "The", "The"],
  ] as const)("%s to the %s of %j is %j", (edge, direction, from, to) => {
    const start = edge === "end" && from === "said." ? TEXT.body.lastIndexOf(from) : TEXT.body.indexOf(from);
    const selection = { start, end: start + from.length };
    expect(words(TEXT, moveEdgeByWord(TEXT, selection, edge, direction))).toBe(to);
  });

  it.each([
    ["Arabic", "ar", "قال الوزير إن المعبر مفتوح.", "قال الوزير إن المعبر مفتوح"],
    ["Hebrew", "he", "הדובר אמר כי הגשר סגור.", "הדובר אמר כי הגשר סגור"],
    ["Chinese", "zh", "市长说桥已关闭。", "市长说桥已关闭"],
    ["emoji", "en", "The 🌉 is 🚫.", "The 🌉 is 🚫"],
  ])("trims in %s", (_, language, body, trimmed) => {
    const text = segmented(body, language);
    const whole = moveBySentence(text, null, "next");
    expect(words(text, whole)).toBe(body);
    expect(whole && words(text, moveEdgeByWord(text, whole, "end", "previous"))).toBe(trimmed);
  });
});

describe("snapToCharacters", () => {
  const text = segmented("A 👩🏽‍🚒 saw cafe\u0301s. ");
  const emoji = text.body.indexOf("👩");

  it.each([
    ["white space at the edges", 1, emoji, null],
    ["white space around words", text.body.indexOf(" saw"), text.body.indexOf("cafe"), "saw"],
    ["half of an emoji", emoji + 1, emoji + 3, "👩🏽‍🚒"],
    ["a letter without its mark", text.body.indexOf("cafe"), text.body.indexOf("cafe") + 4, "cafe\u0301"],
  ])("%s", (_, start, end, expected) => {
    expect(words(text, snapToCharacters(text, { start, end }))).toBe(expected);
  });
});

describe("snapToWords", () => {
  it.each([
    ["ridge is op", "bridge is open"],
    ["ridg", "bridge"],
    ["bridge is", "bridge is"],
    [" is ", " is "],
    ["rid", "bridge"],
    ["open.", "open."],
    ["closed,” the may", "closed,” the mayor"],
  ])("%j is %j", (drawn, whole) => {
    expect(words(TEXT, snapToWords(TEXT, find(TEXT, drawn)))).toBe(whole);
  });

  it("keeps words of scripts without spaces whole", () => {
    const text = segmented("市长说桥已关闭。", "zh");
    const at = text.body.indexOf("长");
    expect(words(text, snapToWords(text, { start: at, end: at + 1 }))).toBe("市长");
  });
});
