/** Asks for a page again and again until it is told to stop, and answers with the milliseconds that each answer took. */
export function watchAnswers(url: string, cookie: string): () => Promise<number[]> {
  const times: number[] = [];
  let goesOn = true;
  const asking = (async () => {
    while (goesOn) {
      const began = performance.now();
      const response = await fetch(url, { headers: { cookie }, redirect: "error" });
      await response.text();
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      times.push(performance.now() - began);
      await new Promise((wake) => setTimeout(wake, 20));
    }
  })();
  return async () => {
    goesOn = false;
    await asking;
    return times;
  };
}

/** The value below which this part of the numbers lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
