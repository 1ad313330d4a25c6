/** Who speaks. An unnamed speaker of the same words in one source is the same one. */
type Speaker = { kind: "person" | "organisation" | "unnamed"; name: string };

/** A claim of the example case. Its quotes are given by their words. */
export type ExampleClaim = {
  key: string;
  /** The source, by key. */
  source: string;
  /** The words of each span; they occur once in the source. */
  quotes: string[];
  speaker: Speaker;
  cue: string;
  role?: string;
  statement: string;
  denies?: boolean;
  reported?: boolean;
  said: string;
  directness: "direct" | "indirect" | "mixed";
  /** From the speaker outwards. */
  chain?: { words: string; verb: string }[];
};
