import { type Failure, fail } from "@/lib/outcome";

/** The failure that says when to try again: in minutes, since the server doesn't know the reader's time zone. */
export function tooManyAttempts(until: Date, now = new Date()): Failure {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  return fail(
    "too-many-attempts",
    `Too many attempts. Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
    {},
    { until: until.toISOString() },
  );
}
