import { describe, expect, test } from "vitest";
import { draftOf, inputOf, newDraft } from "@/components/claims/claim-draft";
import type { ClaimFacts } from "@/lib/claims/claim-facts";

const quotes = [{ start: 4, end: 9, exact: "ferry" }];
const NOBODY = new Map<string, string>();

const FACTS: ClaimFacts = {
  statement: "It sails.",
  speaker: { id: "ida", kind: "person", name: "Ida Strand" },
  role: "",
  cue: "hinted",
  directness: "indirect",
  denies: false,
  reported: false,
  said: "2015-12-14",
  happened: null,
  chain: [],
  quotes,
};

describe("what a draft asks of the server", () => {
  test("says when the directness is to follow from the quotation marks", () => {
    expect(inputOf(newDraft(quotes), NOBODY)).toMatchObject({ directness: null });
    expect(inputOf({ ...draftOf(FACTS), directness: null }, NOBODY)).toMatchObject({ directness: null });
    expect(inputOf(draftOf(FACTS), NOBODY)).toMatchObject({ directness: "indirect" });
  });

  test("leaves out what nobody touched in a new claim, and carries what was cleared", () => {
    expect(inputOf(newDraft(quotes), NOBODY)).not.toHaveProperty("statement");
    expect(inputOf(newDraft(quotes), NOBODY)).not.toHaveProperty("said");
    const cleared = { ...draftOf(FACTS), statement: "", cue: "", said: "" };
    expect(inputOf(cleared, NOBODY)).toMatchObject({ statement: "", cue: "", said: "" });
  });

  test("takes a step that names an actor of the case for that actor", () => {
    const chain = [
      { key: 0, who: " ida strand ", verb: "told" },
      { key: 1, who: "news agencies", verb: "" },
      { key: 2, who: "", verb: " " },
    ];
    const input = inputOf({ ...newDraft(quotes), chain }, new Map([["ida strand", "ida"]]));
    expect(input.chain).toEqual([
      { actorId: "ida", verb: "told" },
      { words: "news agencies", verb: "" },
    ]);
  });
});
