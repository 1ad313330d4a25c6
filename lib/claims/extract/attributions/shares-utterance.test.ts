import { expect, it } from "vitest";
import { findAttributions } from "@/lib/claims/extract/attributions/find-attributions";
import { sharesUtterance } from "@/lib/claims/extract/attributions/shares-utterance";
import { analyseText } from "@/lib/language/analyse-text";

it.each([
  ["Harbour rebels denied receiving any money, saying on the contrary it had been stolen from them.", true],
  ["The firm denied that it had paid anybody, insisting that its books were clean.", true],
  ["The mayor said the bridge was safe, adding that it would reopen in May.", false],
  ["The firm denied that it had paid anybody, while its owner said that the books were clean.", false],
  ["The firm denied paying the crew. Its owner said that the books were clean.", false],
])("%s", (text, shared) => {
  const analysis = analyseText(text);
  const [first, second] = findAttributions(analysis, []);
  expect(first && second && sharesUtterance(analysis, first, second)).toBe(shared);
});
