/** Wakes those who wait for something to do. */
export class Bell {
  #rings = 0;
  #waiting = new Set<() => void>();

  /** How often it has rung: what `wait` is given, so that no ring between looking and waiting is lost. */
  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings += 1;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves at the next ring after the one counted as `heard`, at the latest after some milliseconds. */
  wait(heard: number, patience: number): Promise<void> {
    if (this.#rings !== heard) return Promise.resolve();
    return new Promise((settle) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        settle();
      };
      const timer = setTimeout(wake, patience);
      this.#waiting.add(wake);
    });
  }
}
