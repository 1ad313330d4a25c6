/** The people of the example case: analysts who can't sign in. The address is one that no mail ever reaches. */
export const AUTHORS = [
  { key: "ana", name: "Ana Petrova", email: "ana.petrova@example.invalid" },
  { key: "jonas", name: "Jonas Lindqvist", email: "jonas.lindqvist@example.invalid" },
  { key: "miriam", name: "Miriam Okafor", email: "miriam.okafor@example.invalid" },
] as const;

export type AuthorKey = (typeof AUTHORS)[number]["key"];

export type ExampleReview = {
  contradiction: string;
  by: AuthorKey;
  verdict: "confirmed" | "dismissed" | "undecided";
  reason?: "definition" | "different_time" | "scope";
  rationale: string;
};

/** In the order in which they are given. */
export const REVIEWS: ExampleReview[] = [
  {
    contradiction: "arms",
    by: "ana",
    verdict: "undecided",
    rationale: "We have the aide from one paper only. I’d like a second one first.",
  },
  {
    contradiction: "arms",
    by: "jonas",
    verdict: "confirmed",
    rationale:
      "Both are on the record of the same day, both speak for the state, and nobody has taken anything back.",
  },
  {
    contradiction: "how-many",
    by: "miriam",
    verdict: "dismissed",
    reason: "definition",
    rationale:
      "One counts signatures until the end of the week, the other those present on the last evening.",
  },
  {
    contradiction: "whose-aircraft",
    by: "ana",
    verdict: "undecided",
    rationale: "Without the names of the units this can’t be settled.",
  },
];

export type ExampleAnnotation = {
  key: string;
  by: AuthorKey;
  body: string;
  on: { source: string; words: string } | { claim: string } | { contradiction: string } | { replyTo: string };
  /** Who has settled the thread. */
  resolvedBy?: AuthorKey;
};

/** In the order in which they are written. */
export const ANNOTATIONS: ExampleAnnotation[] = [
  {
    key: "no-names",
    by: "ana",
    on: { source: "briefing", words: "gave no dates and named none of the units" },
    body: "This is what everything hangs on. **Which units?** Without them, both denials may be about somebody else.",
  },
  {
    key: "no-names-reply",
    by: "miriam",
    on: { replyTo: "no-names" },
    body: "Two attachés I know were in the room. I’ll ask what was on the slides.",
  },
  {
    key: "who-is-the-aide",
    by: "jonas",
    on: { claim: "aide-nothing-agreed" },
    body: "The aide has no name anywhere. The paper says *close to the president*, so more than the press office.",
  },
  {
    key: "agreed-what",
    by: "ana",
    on: { source: "aide", words: "agreed nothing of the sort" },
    body: "Arms can be sent without an agreement. Is that what the aide leaves open?",
  },
  {
    key: "watch-the-ministry",
    by: "ana",
    on: { contradiction: "arms" },
    body: "One state, two voices, one afternoon. Still to do:\n\n- a second source for the aide\n- whether the Ministry of Defence sides with either",
  },
  {
    key: "watch-the-ministry-reply",
    by: "jonas",
    on: { replyTo: "watch-the-ministry" },
    body: "Nothing from the ministry by Tuesday evening.",
  },
  {
    key: "one-origin",
    by: "miriam",
    on: {
      source: "briefing-reprint",
      words: "Units of the Free Syrian Army are receiving arms and ammunition from Russia",
    },
    body: "Is this a second report of the briefing?",
    resolvedBy: "miriam",
  },
  {
    key: "one-origin-reply",
    by: "jonas",
    on: { replyTo: "one-origin" },
    body: "No, the agency’s text word for word. The two sources count as one origin.",
  },
];
