import { expect, it } from "vitest";
import { isLoopback } from "./is-loopback";

it.each([
  ["127.0.0.1", true],
  ["127.8.0.4", true],
  ["::1", true],
  ["localhost", true],
  ["LOCALHOST", true],
  ["0.0.0.0", false],
  ["::", false],
  ["192.168.1.4", false],
  ["127.example.org", false],
  ["localhost.example.org", false],
])("%s: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
