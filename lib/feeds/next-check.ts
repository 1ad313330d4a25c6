const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far a check is moved at random, so that feeds that were added together aren't asked together. */
const SPREAD = 0.1;

/**
 * When a feed is looked at next: after its interval, after a failure twice as late each time, up to a day; never before the site
 * allows it. Pure.
 *
 * @param failures in a row, 0 after a success.
 * @param retryAfter seconds that the site asked to wait.
 * @param random from 0 to 1.
 */
export function nextCheck({
  everyMinutes,
  failures,
  retryAfter = 0,
  now,
  random,
}: {
  everyMinutes: number;
  failures: number;
  retryAfter?: number;
  now: Date;
  random: number;
}): Date {
  const wait = Math.min(
    everyMinutes * MINUTE * 2 ** Math.min(failures, 10),
    Math.max(DAY, everyMinutes * MINUTE),
  );
  const asked = Math.min(retryAfter * 1000, 7 * DAY);
  return new Date(now.getTime() + Math.max(wait, asked) * (1 + SPREAD * random));
}
