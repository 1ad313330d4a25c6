/** The contradictions of the example case, with the words that conflict on either side. */
export type ExampleContradiction = {
  key: string;
  /** The two claims, by key, each with the words of its quotes that are marked. */
  sides: [{ claim: string; marks: string[] }, { claim: string; marks: string[] }];
  basis: "denial" | "quantity" | "date" | "role" | "scope" | "position_change";
  headline: string;
  why: string;
  butNote: string;
};

export const CONTRADICTIONS: ExampleContradiction[] = [
  {
    key: "arms",
    sides: [
      { claim: "general-arms", marks: ["are receiving arms and ammunition from Russia"] },
      { claim: "aide-nothing-agreed", marks: ["agreed nothing of the sort", "was sending it nothing"] },
    ],
    basis: "denial",
    headline: "Does Russia arm the Free Syrian Army?",
    why: "The general says that arms are being delivered. The aide, answering him the same day, says that nothing was agreed and nothing is sent. Both speak for Russia.",
    butNote:
      "The aide adds that the general meant other fighters. If so, the two speak of different units. The general named none.",
  },
  {
    key: "arms-on-the-coast",
    sides: [
      { claim: "general-arms", marks: ["are receiving arms and ammunition from Russia"] },
      { claim: "fsa-no-arms", marks: ["received arms from Russia"] },
    ],
    basis: "denial",
    headline: "Did rebels on the coast get Russian arms?",
    why: "The general says that units of the Free Syrian Army get Russian arms. Their spokesman on the coast denies it.",
    butNote: "The spokesman answers for the coastal units only. Units elsewhere could have been meant.",
  },
  {
    key: "whose-aircraft",
    sides: [
      { claim: "general-strikes", marks: ["flying strikes to support those units"] },
      {
        claim: "commander-no-planes",
        marks: ["Not one of their planes has ever flown for us", "Bombs are all we get"],
      },
    ],
    basis: "scope",
    headline: "Do Russian aircraft help the rebels, or bomb them?",
    why: "One says that Russian aircraft support these units, the other that they have only ever bombed his.",
    butNote: "One brigade is not all units. Both can be true of different places.",
  },
  {
    key: "lavrov-then-and-now",
    sides: [
      { claim: "lavrov-too-early", marks: ["too early"] },
      { claim: "lavrov-backs", marks: ["backs the meeting in New York this Friday"] },
    ],
    basis: "position_change",
    headline: "Lavrov on New York: too early, then on Friday",
    why: "Within four days the same minister goes from too early to backing the meeting.",
    butNote:
      "The talks with Kerry lie between the two. A change of mind, not two statements that can’t both be honest.",
  },
  {
    key: "which-day",
    sides: [
      { claim: "ministry-no-day", marks: ["no day had been fixed"] },
      { claim: "kerry-friday", marks: ["on Friday, 18 December"] },
    ],
    basis: "date",
    headline: "Is there a day for New York?",
    why: "The ministry says that there is no day yet; Kerry names one.",
    butNote: "A day lies between the two statements, and the ministers met in it.",
  },
  {
    key: "who-picks",
    sides: [
      { claim: "kerry-own-negotiators", marks: ["the opposition had picked its own negotiators"] },
      { claim: "lavrov-who-decides", marks: ["the whole group of states and the United Nations"] },
    ],
    basis: "role",
    headline: "Who picks the opposition’s negotiators?",
    why: "Side by side before the same press, one leaves the choice to the opposition, the other to states and the United Nations.",
    butNote: "Picking and confirming may be two steps. The notes are not word for word.",
  },
  {
    key: "how-many",
    sides: [
      { claim: "delegate-34", marks: ["Thirty-four"] },
      { claim: "diplomat-28", marks: ["twenty-eight"] },
    ],
    basis: "quantity",
    headline: "Thirty-four signatures in Riyadh, or twenty-eight?",
    why: "Two who were there give two numbers for the same paper.",
    butNote: "Signing stayed open until the end of the week. The diplomat had left by then.",
  },
];
