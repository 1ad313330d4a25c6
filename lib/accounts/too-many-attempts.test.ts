import { expect, it } from "vitest";
import { tooManyAttempts } from "./too-many-attempts";

const now = new Date("2024-03-05T10:00:00Z");

it.each([
  ["a moment", "2024-03-05T10:00:01Z", "Try again in a minute."],
  ["a minute", "2024-03-05T10:01:00Z", "Try again in a minute."],
  ["a minute and a second", "2024-03-05T10:01:01Z", "Try again in 2 minutes."],
  ["a quarter of an hour", "2024-03-05T10:15:00Z", "Try again in 15 minutes."],
  ["a moment ago", "2024-03-05T09:59:00Z", "Try again in a minute."],
])("says how long it is to wait: %s", (_name, until, expected) => {
  const failure = tooManyAttempts(new Date(until), now);
  expect(failure.message).toContain(expected);
  expect(failure.detail).toEqual({ until: new Date(until).toISOString() });
});
