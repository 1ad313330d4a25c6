/** From which score on the words hold. The score is the engine's estimate that a person would confirm the pair. */
const WORDS = [
  { from: 0.9, words: "very likely" },
  { from: 0.75, words: "likely" },
  { from: 0.5, words: "possible" },
  { from: 0, words: "a guess" },
];

/** A score from 0 to 1 in words: "very likely". Pure. */
export function describeScore(score: number): string {
  return WORDS.find(({ from }) => score >= from)?.words ?? "a guess";
}

/** A score from 0 to 1 as its two digits: ".94"; it rounds down, so that only certainty is "1.00". Pure. */
export function formatScore(score: number): string {
  const hundredths = Math.floor(score * 100 + 1e-9);
  return hundredths >= 100 ? "1.00" : `.${String(hundredths).padStart(2, "0")}`;
}
