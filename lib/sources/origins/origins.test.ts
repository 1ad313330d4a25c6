import { describe, expect, it } from "vitest";
import { compareTexts, isNearCopy } from "@/lib/sources/origins/compare-texts";
import { sketchText } from "@/lib/sources/origins/sketch-text";

const LEAD =
  "The harbour of Vellin was opened again on Monday after eleven days, and every berth can be used, the harbour master Ole Berg said at a meeting with the shipping companies.";
const QUOTE =
  "“We have checked every crane and every mooring twice, and there is no reason any more to keep a single ship waiting outside,” he said, adding that the pilots had agreed on Friday to bring ships in by day and by night.";
const DENIAL =
  "A spokesman of the pilots contradicted him within the hour. Nobody had asked them, he said; no pilot would board a ship before the lights on the eastern breakwater worked again, and that would take until Thursday at the least.";
const BACKGROUND =
  "The harbour was closed on the third of December, when a storm tore a barge from its moorings and pushed it against the breakwater. Eleven ships had to turn back, and two ferries were sent to Ostermark. The ministry of transport counted damage of about four million crowns.";
const END =
  "The ministry's spokeswoman said that an inspector would come on Wednesday. The companies, for their part, want to know by then who pays for the days that were lost, and have written to the council.";
const ARTICLE = [LEAD, QUOTE, DENIAL, BACKGROUND, END].join("\n\n");

const OTHER = [
  "Fishermen in Vellin wake up to an argument these days. On one side stands the office of the harbour, which has told everybody that the gates are open; on the other side are those who would have to steer the ships through.",
  QUOTE,
  "But along the quay people shake their heads. “I have been here for thirty years, and I have never seen a harbour that is open and empty,” says Mette Lund, who sells coffee to sailors when there are any.",
  "Her till tells the story: on Monday she sold nine cups, on Tuesday seven. The tugs lie side by side, their crews play cards, and the only thing that moves is the flag on the office of the harbour master.",
  "In the afternoon a delegation of the council comes by, looks at the cranes, nods, and leaves again in three cars. What they have seen they don't say; a report is to come.",
].join("\n\n");

const near = (one: string, other: string) => isNearCopy(compareTexts(one, other));
const shared = (one: string, other: string) => {
  const known = new Set(sketchText(one));
  return sketchText(other).filter((hash) => known.has(hash)).length;
};

/** One word in six is changed or left out, not at even distances. */
const goneOver = (text: string) => {
  let at = 0;
  return text.replaceAll(/\p{L}+/gu, (word) => {
    at += 1;
    return at % 12 === 0 ? "then" : at % 12 === 2 ? "" : word;
  });
};

describe("a reprint", () => {
  it.each([
    ["as it was", ARTICLE],
    [
      "with another title and an agency's line",
      `VELLIN (Coast Press) — ${ARTICLE}\n\nCoast Press contributed to this report.`,
    ],
    ["cut to its first half", [LEAD, QUOTE, DENIAL].join("\n\n")],
    ["cut to a third", [LEAD, QUOTE].join("\n\n")],
    [
      "with a paragraph of their own",
      [
        LEAD,
        QUOTE,
        "Our reporter saw two trawlers leave the basin at noon, and a third being loaded with nets and crates near the old custom house.",
        DENIAL,
        BACKGROUND,
        END,
      ].join("\n\n"),
    ],
    ["with its paragraphs in another order", [DENIAL, LEAD, END, QUOTE, BACKGROUND].join("\n\n")],
    [
      "with corrections",
      ARTICLE.replace("eleven days", "twelve days")
        .replace("Thursday", "Friday")
        .replace("four million", "five million"),
    ],
    ["gone over by an editor from beginning to end", goneOver(ARTICLE)],
    ["in other quotation marks and capitals", ARTICLE.replace(/[“”]/g, '"').toUpperCase()],
  ])("%s is of the same origin, and is found", (_, copy) => {
    expect(near(ARTICLE, copy)).toBe(true);
    expect(shared(ARTICLE, copy)).toBeGreaterThanOrEqual(2);
  });
});

describe("what is no reprint", () => {
  it.each([
    ["another article on the same event, with the same quotation", OTHER],
    ["a report that quotes one statement", `${OTHER}\n\n${LEAD}`],
    [
      "one sentence in common",
      `The council met on Tuesday about the budget of the schools, and about the road to the pass. ${LEAD.slice(0, 60)} That was all.`,
    ],
    [
      "an article that quotes a statement in full, of which the statement is a source",
      `${OTHER}\n\nThe office wrote: “${ARTICLE.replace(/[“”]/g, "’")}”`.replaceAll("\n\n", " "),
    ],
    ["nothing", ""],
  ])("%s isn't of the same origin", (_, other) => {
    expect(near(ARTICLE, other)).toBe(false);
  });
});

it("two short articles that are mostly one quotation aren't of one origin", () => {
  const said =
    "“We have checked every crane and every mooring twice, and there is no reason any more to keep a single ship waiting outside. The pilots agreed on Friday to bring ships in by day and by night, and I shall hold them to their word.”";
  const first = `The harbour office answered on Monday evening, in writing and hours late, what reporters had asked it at noon.\n\n${said}`;
  const second = `Who listens to the old men on the quay hears little praise these days for Ole Berg, whom they call the lamplighter.\n\n${said}`;
  expect(near(first, second)).toBe(false);
  expect(near(first, `COAST PRESS. ${first}`)).toBe(true);
});

it("letters that nobody sees make no difference", () => {
  expect(sketchText(LEAD.replaceAll("harbour", "har\u00adbour"))).toEqual(sketchText(LEAD));
});

describe("a sketch", () => {
  it("is the same for the same words, and short for a long text", () => {
    expect(sketchText(ARTICLE)).toEqual(sketchText(ARTICLE.replaceAll("\n\n", " ")));
    const long = Array.from({ length: 50_000 }, (_, index) => `word${index % 9973} number ${index}`).join(
      " ",
    );
    expect(sketchText(long)).toHaveLength(400);
    expect(sketchText("No ship has passed.")).toHaveLength(1);
    expect(sketchText("…")).toEqual([]);
  });

  it("is made of characters where a script has no spaces", () => {
    const chinese =
      "港口管理局局长周一表示，所有泊位已经重新开放，但引水员否认了这一说法，并称自周五以来没有一艘船只通过防波堤。交通部表示将对此展开调查。";
    expect(near(chinese, `${chinese}本报记者报道。`)).toBe(true);
  });
});
