/**
 * Reads a header `retry-after`, which has seconds or a date. Pure.
 *
 * @param now milliseconds since 1970.
 * @returns seconds from now, 0 for a date that is past; null if there is none or it can't be read.
 */
export function readRetryAfter(value: string | null, now: number): number | null {
  const typed = value?.trim() ?? "";
  if (/^\d{1,6}$/.test(typed)) return Number(typed);
  // A date of HTTP begins with its weekday; Date.parse alone would take nearly anything.
  const at = /^[A-Z][a-z]{2,8},? /.test(typed) ? Date.parse(typed) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
