/**
 * Says in the server's log what went wrong and at what, once: the same fault of the same thing isn't said again until it worked
 * in between. With the database away, what looks for work every few seconds would else fill the log with one error.
 */
export class FaultLog {
  #said = new Map<string, string>();
  #write: (...words: unknown[]) => void;

  constructor(write: (...words: unknown[]) => void = console.error) {
    this.#write = write;
  }

  /** @param at what was being done, in words: "Looking for work". */
  tell(at: string, error: unknown): void {
    const words = wordsOf(error);
    if (this.#said.get(at) === words) return;
    this.#said.set(at, words);
    this.#write(`${at}:`, error);
  }

  /** It works again, or is given up: its next fault is news. */
  forget(at: string): void {
    this.#said.delete(at);
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error) : `${error} ${wordsOf(error.cause)}`;
}
