/** Stops one thing that runs, and resolves when it has stopped; `hurried` is aborted when there is no time for niceties. */
export type Stop = (hurried: AbortSignal) => Promise<void>;

/** What has been started and has to be stopped, the last first. */
export class StopList {
  #stops: Stop[] = [];

  add(stop: Stop): void {
    this.#stops.push(stop);
  }

  /** Stops everything, each also when another failed, and returns the errors. */
  async stopAll(hurried: AbortSignal): Promise<unknown[]> {
    const errors: unknown[] = [];
    for (const stop of this.#stops.splice(0).reverse()) {
      await stop(hurried).catch((error) => errors.push(error));
    }
    return errors;
  }
}
