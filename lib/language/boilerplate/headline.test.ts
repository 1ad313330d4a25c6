import { expect, it } from "vitest";
import { isHeadline } from "@/lib/language/boilerplate/headline";
import { linesOf } from "@/lib/language/boilerplate/lines-of";
import { paragraphsOf } from "@/lib/language/paragraphs-of";

it.each([
  [
    "Council says dam was cracked by frost, builder denies any damage\n\nThe dam leaks, the mayor said.",
    true,
  ],
  [
    "Council says dam was cracked by frost, builder denies any damage\nThe dam leaks.\nIt was built in May.",
    true,
  ],
  ["The council said the dam was cracked.\n\nThe builder denied it.", false],
  ["The council said the dam was cracked", false],
  ["“The dam is safe” — Irma Dahl, the mayor\n\nThe dam leaks.", false],
  ["The guild says three things about it:\n\nThe dam leaks.", false],
  ["The dam leaks, the mayor said\n\nIt was built in May", false],
])("%s", (text, expected) => {
  expect(isHeadline(text, linesOf(text, paragraphsOf(text)))).toBe(expected);
});
