import { expect, it } from "vitest";
import { readRetryAfter } from "@/lib/fetching/read-retry-after";

const NOW = Date.UTC(2026, 2, 3, 9, 30, 0);

it.each([
  ["120", 120],
  [" 0 ", 0],
  ["Tue, 03 Mar 2026 09:31:30 GMT", 90],
  ["Mon, 02 Mar 2026 09:30:00 GMT", 0],
  ["soon", null],
  ["Tuesday, or so", null],
  ["-5", null],
  ["1.5", null],
  ["", null],
  [null, null],
])("reads how long a site asks to wait: %s", (value, seconds) => {
  expect(readRetryAfter(value, NOW)).toBe(seconds);
});
