import { expect, test } from "vitest";
import { directnessOf } from "@/lib/claims/directness-of";

function directness(text: string, ...words: string[]) {
  return directnessOf(
    text,
    words.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length })),
  );
}

test.each([
  ["He said “the port is closed” on Friday.", "the port is closed", "direct"],
  ["He said “the port is closed” on Friday.", "“the port is closed”", "direct"],
  ["He said “the port is closed” on Friday.", "port", "direct"],
  ["He said “the port is closed” on Friday.", "said “the port is closed”", "mixed"],
  ["He said the port was “closed for good” on Friday.", "the port was “closed for good”", "mixed"],
  ["He said the port was closed.", "the port was closed", "indirect"],
  ['"We never met," she said. "Not once."', "Not once.", "direct"],
  ['"We never met," she said. "Not once."', "she said.", "indirect"],
  ["Er sagte: „Der Hafen ist zu.“ Dann ging er.", "Der Hafen ist zu.", "direct"],
  ["Er sagte: „Der Hafen ist zu.“ Dann ging er.", "Dann ging er", "indirect"],
  ["Он сказал: «Порт закрыт», и ушёл.", "Порт закрыт", "direct"],
  ["彼は「港は閉鎖された」と述べた。", "港は閉鎖された", "direct"],
  ["She said ‘we don’t meet them’ and left.", "we don’t meet them", "direct"],
  ["The ministers’ aide said the port was closed.", "the port was closed", "indirect"],
  ["“It began in May.\n\n“It never ended,” he said.", "It never ended", "direct"],
  ["“It began in May.\n\nThe minister disagreed.", "The minister disagreed", "indirect"],
])("%s: %s", (text, words, expected) => {
  expect(directness(text, words)).toBe(expected);
});

test("spans that differ make a mixed claim", () => {
  const text = "He said “the port is closed”; it would open in May.";
  expect(directness(text, "the port is closed", "it would open in May")).toBe("mixed");
});
