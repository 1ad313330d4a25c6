/**
 * Weights of an averaged perceptron (Collins 2002). Beside each weight stands its sum over time, kept as in Daumé's thesis: the
 * average is the weight less the updates weighted by when they came.
 */
export class Perceptron {
  readonly weights: Float32Array;
  readonly #timed: Float64Array;
  #clock = 1;

  /** @param size a power of two. */
  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.#timed = new Float64Array(size);
  }

  /** One more decision was looked at. */
  tick(): void {
    this.#clock++;
  }

  add(place: number, change: number): void {
    this.weights[place] = (this.weights[place] as number) + change;
    this.#timed[place] = (this.#timed[place] as number) + change * this.#clock;
  }

  averaged(): Float32Array {
    const clock = this.#clock;
    return this.weights.map((weight, place) => weight - (this.#timed[place] as number) / clock);
  }
}
