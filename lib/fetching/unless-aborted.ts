/**
 * What a promise gives, unless a signal is aborted before: for what can't be stopped itself, such as a question to a name
 * server. Nobody waits for it then, and what it gives is lost.
 *
 * @throws what the promise throws; an Error whose cause is the signal's reason.
 */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((settle, reject) => {
    const stop = () => reject(new Error("Aborted", { cause: signal.reason }));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(settle, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
