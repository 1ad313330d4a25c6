/** Does at one go what is done in steps (see `inSteps`). */
export function atOnce<T>(work: Generator<void, T, void>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
