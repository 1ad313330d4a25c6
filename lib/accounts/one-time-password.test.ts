import { expect, it } from "vitest";
import { oneTimePassword } from "./one-time-password";

it("is four groups of characters that can't be mistaken for others", () => {
  for (let time = 0; time < 200; time += 1) {
    expect(oneTimePassword()).toMatch(/^[a-hj-km-np-z2-9]{5}(-[a-hj-km-np-z2-9]{5}){3}$/);
  }
});

it("is another one each time", () => {
  expect(new Set(Array.from({ length: 500 }, oneTimePassword)).size).toBe(500);
});
