import { expect, test } from "vitest";
import { splitStatements } from "@/lib/claims/extract/statements/parts/split-statements";
import { type AttributionWords, attributionsIn } from "@/lib/claims/extract/test-attribution";
import { analyseText } from "@/lib/language/analyse-text";

function split(text: string, words: AttributionWords): string[] {
  const analysis = analyseText(text);
  const [attribution] = attributionsIn(analysis, [words]);
  if (!attribution) throw new Error("no attribution");
  return splitStatements(analysis, attribution).map((pieces) =>
    pieces.map(({ start, end }) => text.slice(start, end)).join(" … "),
  );
}

const direct = { speaker: "Karin Wolf", cue: "said", directness: "direct", kind: "direct-quote" } as const;
const indirect = { speaker: "Karin Wolf", cue: "said" } as const;

test.each<[string, string, AttributionWords, string[]]>([
  [
    "each sentence of a quotation",
    "“The tank was full. Nobody checked it,” Karin Wolf said.",
    { ...direct, content: "The tank was full. Nobody checked it" },
    ["The tank was full.", "Nobody checked it"],
  ],
  [
    "clauses of one quoted sentence stay together",
    "“The tank was full and nobody checked it,” Karin Wolf said.",
    { ...direct, content: "The tank was full and nobody checked it" },
    ["The tank was full and nobody checked it"],
  ],
  [
    "that C1 and that C2",
    "Karin Wolf said that the tank was full and that the pump had failed.",
    { ...indirect, content: "the tank was full and that the pump had failed" },
    ["the tank was full", "the pump had failed"],
  ],
  [
    "C1, but C2",
    "Karin Wolf said the tank was full, but the pump had failed.",
    { ...indirect, content: "the tank was full, but the pump had failed" },
    ["the tank was full", "the pump had failed"],
  ],
  [
    "verbs that share a subject stay together",
    "Karin Wolf said the tank leaked and caught fire.",
    { ...indirect, content: "the tank leaked and caught fire" },
    ["the tank leaked and caught fire"],
  ],
  [
    "what is and what is to come are two",
    "Karin Wolf said the council had never been asked and would fight the plan.",
    { ...indirect, content: "the council had never been asked and would fight the plan" },
    ["the council had never been asked", "would fight the plan"],
  ],
  [
    "also where the attribution stands between them",
    "The lock was shut, Karin Wolf said, and would stay so until May.",
    { ...indirect, kind: "parenthetical", content: ["The lock was shut", "and would stay so until May"] },
    ["The lock was shut", "would stay so until May"],
  ],
  [
    "what is to come stays together",
    "Karin Wolf said the mayor would leave and would not return.",
    { ...indirect, content: "the mayor would leave and would not return" },
    ["the mayor would leave and would not return"],
  ],
  [
    "what describes something in it stays with it",
    "Karin Wolf said the plan that had failed and would be dropped was old.",
    { ...indirect, content: "the plan that had failed and would be dropped was old" },
    ["the plan that had failed and would be dropped was old"],
  ],
  ...[
    "the plan failed because the council had no money and would not borrow",
    "the council knew that the bridge was weak and would fall",
    "there was no money left and would be none in May",
    "nobody had been told and would not be told",
    "the bank thought the firm was broke and would collapse",
  ].map((content): [string, string, AttributionWords, string[]] => [
    `it isn't sure that one clause goes on: ${content}`,
    `Karin Wolf said ${content}.`,
    { ...indirect, content },
    [content],
  ]),
  [
    "nouns that are joined part nothing",
    "Karin Wolf said the tank and the pump had failed.",
    { ...indirect, content: "the tank and the pump had failed" },
    ["the tank and the pump had failed"],
  ],
  [
    "a sentence that its attribution parts is one",
    "The tank, Karin Wolf said, had failed twice.",
    { ...indirect, kind: "parenthetical", content: ["The tank", "had failed twice"] },
    ["The tank … had failed twice"],
  ],
  [
    "what goes on with “and” and its own subject is another",
    "“The tank was full,” Karin Wolf said, “and the pump is old.”",
    { ...direct, content: ["The tank was full", "and the pump is old."] },
    ["The tank was full", "the pump is old."],
  ],
  [
    "questions are none",
    "“Was the tank full? It was not. Who checked it?” Karin Wolf said.",
    { ...direct, content: "Was the tank full? It was not. Who checked it?" },
    ["It was not."],
  ],
  [
    "greetings, thanks and a bare yes are none",
    "“Good morning, Ada. Yes. Thank you very much. The tank was full.” Karin Wolf said.",
    { ...direct, content: "Good morning, Ada. Yes. Thank you very much. The tank was full." },
    ["The tank was full."],
  ],
  [
    "a fragment goes with its sentence",
    "“A quarter. It has been a quarter for years,” Karin Wolf said.",
    { ...direct, content: "A quarter. It has been a quarter for years" },
    ["A quarter. It has been a quarter for years"],
  ],
  [
    "a quotation within keeps its marks",
    "Karin Wolf said the tank was “as full as ever”.",
    { ...indirect, directness: "mixed", content: "the tank was “as full as ever" },
    ["the tank was “as full as ever”"],
  ],
  ["requests are none", "“Let us go home,” Karin Wolf said.", { ...direct, content: "Let us go home" }, []],
])("%s", (_, text, words, expected) => {
  expect(split(text, words)).toEqual(expected);
});
