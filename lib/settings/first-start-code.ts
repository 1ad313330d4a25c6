/**
 * The code that the first visitor has to type to create the owner's account, or null when none is asked for. The
 * launcher prints it at start while there is no account yet and `HOST` can be reached from other machines, so that only
 * somebody who sees the shell can become the owner. Unhyphenated, upper case: compare after stripping both.
 */
export function firstStartCode(): string | null {
  return process.env.GAINSAY_FIRST_START_CODE || null;
}
