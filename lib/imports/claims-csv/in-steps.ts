/** Milliseconds for which nobody else has a turn, but for the step that is being taken. */
const LONGEST = 15;

/** Lets others have their turn, where they have waited long enough. */
export type Breathe = () => Promise<void>;

/** @param now the clock, in milliseconds. */
export function breather(now: () => number = () => performance.now()): Breathe {
  let since = now();
  return async () => {
    if (now() - since < LONGEST) return;
    await new Promise((settle) => setImmediate(settle));
    since = now();
  };
}

/** Does some work that gives way between its steps, so that a server that does it goes on answering meanwhile. */
export async function inSteps<T>(work: Generator<void, T, void>, breathe: Breathe = breather()): Promise<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await breathe();
  }
}
