import { expect, test } from "vitest";
import { quoteEdges } from "@/lib/contradictions/quote-edges";

test.each([
  ["a whole sentence", "It rained. ", "The dam held.", " Nobody was hurt.", [false, false]],
  ["the rest of a sentence", "The mayor said ", "the dam held.", " Nobody was hurt.", [true, false]],
  ["its beginning", "", "The dam held", ", the mayor said.", [false, true]],
  ["a sentence without its full stop", "It rained. ", "The dam held", ". Nobody was hurt.", [false, false]],
  ["the end of a paragraph", "A headline\n\n", "The dam held", "\n\nNobody was hurt.", [false, false]],
  ["words in quotation marks", "It rained. “", "The dam held.", "” Nobody was hurt.", [false, false]],
  ["an Arabic question before it", "هل صمد السد؟ ", "نعم صمد السد.", "", [false, false]],
])("%s", (_, prefix, exact, suffix, [before, after]) => {
  expect(quoteEdges({ prefix, exact, suffix })).toEqual({ before, after });
});
