import { describe, expect, test } from "vitest";
import { resolveSpeakers } from "@/lib/claims/extract/speakers/resolve-speakers";
import { type AttributionWords, attributionsIn } from "@/lib/claims/extract/test-attribution";
import { analyseText } from "@/lib/language/analyse-text";

function speakersOf(text: string, attributions: AttributionWords[]) {
  const analysis = analyseText(text);
  const { speakers, of } = resolveSpeakers(analysis, attributionsIn(analysis, attributions));
  return of.map((index) => (index === null ? null : (speakers[index] ?? null)));
}

function namesOf(text: string, attributions: AttributionWords[]): (string | null)[] {
  return speakersOf(text, attributions).map((speaker) => speaker?.name ?? null);
}

describe("who is meant", () => {
  test.each<[string, string, AttributionWords[], (string | null)[]]>([
    [
      "a surname and a pronoun go back to the full name",
      "Governor Petra Lindholm said the dam was safe. Lindholm said repairs were done. She said no money was left.",
      [
        { speaker: "Governor Petra Lindholm", cue: "said", content: "the dam was safe" },
        { speaker: "Lindholm", cue: "said", content: "repairs were done" },
        { speaker: "She", cue: "said", content: "no money was left" },
      ],
      ["Petra Lindholm", "Petra Lindholm", "Petra Lindholm"],
    ],
    [
      "he is no woman",
      "Maria Kern met Oscar Blum in the harbour. He said the crane had failed.",
      [{ speaker: "He", cue: "said", content: "the crane had failed" }],
      ["Oscar Blum"],
    ],
    [
      "whoever is only spoken of speaks less often",
      "Nora Feld said that Clara Busch had lied. She said the letter was real.",
      [
        { speaker: "Nora Feld", cue: "said", content: "Clara Busch had lied" },
        { speaker: "She", cue: "said", content: "the letter was real" },
      ],
      ["Nora Feld", "Nora Feld"],
    ],
    [
      "it is a body",
      "The Norvian interior ministry said two men had been held. Both had confessed, it said.",
      [
        { speaker: "The Norvian interior ministry", cue: "said", content: "two men had been held" },
        { speaker: "it", cue: "said", content: "Both had confessed" },
      ],
      ["Norvian interior ministry", "Norvian interior ministry"],
    ],
    [
      "the ministry is the one that was named",
      "The Norvian interior ministry said two men had been held. Its rooms were searched. The ministry said nothing was found.",
      [
        { speaker: "The Norvian interior ministry", cue: "said", content: "two men had been held" },
        { speaker: "The ministry", cue: "said", content: "nothing was found" },
      ],
      ["Norvian interior ministry", "Norvian interior ministry"],
    ],
    [
      "the coast guard is no coast guard chief",
      "The coast guard chief, Ana Lund, said it was calm. The coast guard said it rained.",
      [
        { speaker: "The coast guard chief, Ana Lund", cue: "said", content: "it was calm" },
        { speaker: "The coast guard", cue: "said", content: "it rained" },
      ],
      ["Ana Lund", "coast guard"],
    ],
    [
      "a surname that ends like a plural",
      "Vardas said it was calm. Nikolai Vardas is a captain.",
      [{ speaker: "Vardas", cue: "said", content: "it was calm" }],
      ["Nikolai Vardas"],
    ],
    [
      "the minister is the one with that office",
      "Transport Minister Jonas Weil visited the tunnel with Ada Stern, an engineer. The minister said it would open in May.",
      [{ speaker: "The minister", cue: "said", content: "it would open in May" }],
      ["Jonas Weil"],
    ],
    [
      "a company may be called the company",
      "Brightwater Energy runs the plant. The company said no gas had leaked.",
      [{ speaker: "The company", cue: "said", content: "no gas had leaked" }],
      ["Brightwater Energy"],
    ],
    [
      "two sources are two",
      "A source said the talks had failed. Another source said they would go on. The source said a date was set.",
      [
        { speaker: "A source", cue: "said", content: "the talks had failed" },
        { speaker: "Another source", cue: "said", content: "they would go on" },
        { speaker: "The source", cue: "said", content: "a date was set" },
      ],
      ["a source", "another source", "another source"],
    ],
    [
      "another goes by what the last one was",
      "One neighbour said she had heard a shot. Another said there was none.",
      [
        { speaker: "One neighbour", cue: "said", content: "she had heard a shot" },
        { speaker: "Another", cue: "said", content: "there was none" },
      ],
      ["one neighbour", "another neighbour"],
    ],
    [
      "one and the other are of those who were counted",
      "Two shopkeepers in Mill Street disagreed. One said the oven was old. Another said it was new.",
      [
        { speaker: "One", cue: "said", content: "the oven was old" },
        { speaker: "Another", cue: "said", content: "it was new" },
      ],
      ["one shopkeeper", "another shopkeeper"],
    ],
    [
      "her neighbour is somebody's",
      "Anna Ross saw nothing. Her neighbour said he had seen a van.",
      [{ speaker: "Her neighbour", cue: "said", content: "he had seen a van" }],
      ["Anna Ross’s neighbour"],
    ],
    [
      "who goes with a description, too",
      "A welder at the yard, who has two children, said the crane was rusty.",
      [{ speaker: "who", cue: "said", content: "the crane was rusty" }],
      ["a welder at the yard"],
    ],
    [
      "the statement is theirs who spoke last",
      "In a sworn statement, Nora Feld said she had called. “I called twice,” the statement said.",
      [
        { speaker: "Nora Feld", cue: "said", content: "she had called" },
        { speaker: "the statement", cue: "statement said", content: "I called twice", directness: "direct" },
      ],
      ["Nora Feld", "Nora Feld"],
    ],
    [
      "an office that is cut short before its holder's name",
      "The company’s chief executive, Dana Pell, told MPs that she knew.",
      [{ speaker: "The company’s chief", cue: "told", content: "she knew" }],
      ["Dana Pell"],
    ],
    [
      "a third is one more",
      "Two bakers disagreed. A third said nothing was wrong.",
      [{ speaker: "A third", cue: "said", content: "nothing was wrong" }],
      ["a third baker"],
    ],
    [
      "a comma sets the name beside the office",
      "The club’s treasurer, Ivo Brandt, said the books were in order.",
      [{ speaker: "The club’s treasurer, Ivo Brandt", cue: "said", content: "the books were in order" }],
      ["Ivo Brandt"],
    ],
    [
      "who goes with the name before it",
      "The figures came from Tilda Moss, who said they were final.",
      [{ speaker: "who", cue: "said", content: "they were final" }],
      ["Tilda Moss"],
    ],
    [
      "a label in capitals is a surname",
      "Senator Lucia Ortega answered questions on Friday.\n\nORTEGA: We paid it back.",
      [{ kind: "transcript", speaker: "ORTEGA", content: "We paid it back." }],
      ["Lucia Ortega"],
    ],
    [
      "a label and a name may differ in the marks on their letters",
      "Vera Šimić answered questions on Friday.\n\nSIMIC: We paid it back.",
      [{ kind: "transcript", speaker: "SIMIC", content: "We paid it back." }],
      ["Vera Šimić"],
    ],
    [
      "Jan before a surname is no month",
      "The ministry’s envoy, Jan Holm, said in Jan. 2020 that it was over.",
      [{ speaker: "The ministry’s envoy, Jan Holm", cue: "said", content: "it was over" }],
      ["Jan Holm"],
    ],
    [
      "a participle that opens the sentence is nobody",
      "Cross-examined by Otto Frei, Rosa Kern said she had lied.",
      [{ speaker: "Rosa Kern", cue: "said", content: "she had lied" }],
      ["Rosa Kern"],
    ],
    [
      "his company is the one he heads",
      "Brightwater runs the plant. Harbour Foods is near. Otto Frei, the head of Brightwater, has left. His company said no gas had leaked.",
      [
        { speaker: "Otto Frei", cue: "has left", content: "has left" },
        { speaker: "His company", cue: "said", content: "no gas had leaked" },
      ],
      ["Otto Frei", "Brightwater"],
    ],
    [
      "a time is nobody",
      "Hours after the blast Otto Frei said the mill was safe. On Tuesday said the clerk it was not.",
      [
        { speaker: "Hours after the blast Otto Frei", cue: "said", content: "the mill was safe" },
        { speaker: "Tuesday", cue: "said", content: "it was not" },
      ],
      ["Otto Frei", null],
    ],
    [
      "those are told by their clause",
      "Those who live there said the water was brown.",
      [{ speaker: "Those who live there", cue: "said", content: "the water was brown" }],
      ["those who live there"],
    ],
    [
      "one of them is of those who were counted",
      "Two shopkeepers disagreed. One of them said the oven was old.",
      [{ speaker: "One of them", cue: "said", content: "the oven was old" }],
      ["one shopkeeper"],
    ],
    [
      "letters in an interview are no names",
      "Q: Who paid?\n\nA: Nobody paid.",
      [
        { kind: "transcript", speaker: "Q", content: "Who paid?" },
        { kind: "transcript", speaker: "A", content: "Nobody paid." },
      ],
      ["reporter", "interviewee"],
    ],
    [
      "a quote goes on in the next paragraph",
      "“The river rose at night,” Emil Krug said.\n\n“We lost the bridge by noon.”",
      [
        {
          kind: "direct-quote",
          directness: "direct",
          speaker: "Emil Krug",
          cue: "said",
          content: "The river rose at night",
        },
        { kind: "direct-quote", directness: "direct", speaker: null, content: "We lost the bridge by noon." },
      ],
      ["Emil Krug", "Emil Krug"],
    ],
    [
      "what was reported without a name has no speaker",
      "It was reported that the bridge had gone.",
      [{ kind: "passive", speaker: null, cue: "was reported", content: "the bridge had gone" }],
      [null],
    ],
  ])("%s", (_, text, attributions, expected) => {
    expect(namesOf(text, attributions)).toEqual(expected);
  });
});

describe("what is kept of a speaker", () => {
  test("the fullest name, the other forms, the office and the institution", () => {
    const text =
      "Norvia’s army lied, Vera Holt said. Holt, a spokeswoman for the Norvian foreign ministry, said it was proven.";
    const [first, second] = speakersOf(text, [
      { kind: "parenthetical", speaker: "Vera Holt", cue: "said", content: "Norvia’s army lied" },
      {
        speaker: "Holt, a spokeswoman for the Norvian foreign ministry",
        cue: "said",
        content: "it was proven",
      },
    ]);
    expect(first).toBe(second);
    expect(first).toEqual({
      kind: "person",
      name: "Vera Holt",
      aliases: ["Holt"],
      role: "spokeswoman",
      institution: "Norvian foreign ministry",
    });
  });

  test("an unnamed one keeps the description without what trails it, and the institution", () => {
    const [aide] = speakersOf("A top Kremlin aide, who would not be named, said there was no deal.", [
      { speaker: "A top Kremlin aide, who would not be named", cue: "said", content: "there was no deal" },
    ]);
    expect(aide).toMatchObject({ kind: "unnamed", name: "a top Kremlin aide", institution: "Kremlin" });
  });

  test.each<[string, AttributionWords, object]>([
    [
      "KOVAC: Nobody paid.",
      { kind: "transcript", speaker: "KOVAC", content: "Nobody paid." },
      { kind: "person", name: "Kovac", aliases: ["KOVAC"] },
    ],
    [
      "MCCABE: Nobody paid.",
      { kind: "transcript", speaker: "MCCABE", content: "Nobody paid." },
      { kind: "person", name: "McCabe" },
    ],
    [
      "IMF: Nobody paid.",
      { kind: "transcript", speaker: "IMF", content: "Nobody paid." },
      { kind: "organisation", name: "IMF" },
    ],
    [
      "QUESTION: Nobody paid.",
      { kind: "transcript", speaker: "QUESTION", content: "Nobody paid." },
      { kind: "unnamed", name: "reporter" },
    ],
    [
      "Holt said the dam was old.",
      { speaker: "Holt", cue: "said", content: "the dam was old" },
      { kind: "person", name: "Holt" },
    ],
    [
      "Holt said profits were up. Its shares rose.",
      { speaker: "Holt", cue: "said", content: "profits were up" },
      { kind: "organisation", name: "Holt" },
    ],
    [
      "Two clerks at the Harbour Ministry disagreed. One said the oven was old.",
      { speaker: "One", cue: "said", content: "the oven was old" },
      { kind: "unnamed", name: "one clerk", institution: "Harbour Ministry" },
    ],
    ...(
      [
        ["The Greek coast guard", "organisation", "Greek coast guard"],
        ["The coast guard", "organisation", "coast guard"],
        ["The Lebanese armed forces", "organisation", "Lebanese armed forces"],
        ["The Turkish presidency", "organisation", "Turkish presidency"],
        ["Greek police", "organisation", "Greek police"],
        ["The Oslo police", "organisation", "Oslo police"],
        ["Riot police", "unnamed", "Riot police"],
        ["A Greek coast guard", "unnamed", "a Greek coast guard"],
        ["The guard", "unnamed", "the guard"],
        ["Inspectors of the IMO", "unnamed", "inspectors of the IMO"],
        ["Vardas", "organisation", "Vardas"],
        ["Rebels", "unnamed", "rebels"],
      ] as const
    ).map(([speaker, kind, name]): [string, AttributionWords, object] => [
      `${speaker} said the dam was old. The ministry looked at its papers.`,
      { speaker, cue: "said", content: "the dam was old" },
      { kind, name },
    ]),
  ])("the kind: %s", (text, attribution, expected) => {
    expect(speakersOf(text, [attribution])[0]).toMatchObject(expected);
  });

  test("an unnamed one has no role that only says the description again", () => {
    const [aide] = speakersOf("A senior aide to the mayor said it rained.", [
      { speaker: "A senior aide to the mayor", cue: "said", content: "it rained" },
    ]);
    expect(aide).toMatchObject({ name: "a senior aide to the mayor", role: "" });
  });

  test("an acronym is the same body", () => {
    const [first, second] = speakersOf(
      "The Northern Relief Army (NRA) said it had won. Later the NRA said it had not.",
      [
        { speaker: "The Northern Relief Army (NRA)", cue: "said", content: "it had won" },
        { speaker: "the NRA", cue: "said", content: "it had not" },
      ],
    );
    expect(first).toBe(second);
    expect(first).toMatchObject({ kind: "organisation", name: "Northern Relief Army", aliases: ["NRA"] });
  });

  test("a defence minister belongs to the one defence ministry of the text", () => {
    const [, minister] = speakersOf(
      "The Norvian defence ministry said it knew. Defence Minister Karl Roth said it was calm.",
      [
        { speaker: "The Norvian defence ministry", cue: "said", content: "it knew" },
        { speaker: "Defence Minister Karl Roth", cue: "said", content: "it was calm" },
      ],
    );
    expect(minister).toMatchObject({ name: "Karl Roth", institution: "Norvian defence ministry" });
  });
});
