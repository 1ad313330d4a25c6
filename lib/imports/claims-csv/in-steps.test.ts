import { expect, it } from "vitest";
import { breather, inSteps } from "@/lib/imports/claims-csv/in-steps";

function* work(log: string[]): Generator<void, string, void> {
  for (const step of ["one", "two", "three", "four"]) {
    log.push(step);
    yield;
  }
  return "done";
}

it("others have their turn between the steps of long work", async () => {
  const log: string[] = [];
  let time = 0;
  setImmediate(() => log.push("somebody else"));
  const clock = () => {
    time += 5;
    return time;
  };
  expect(await inSteps(work(log), breather(clock))).toBe("done");
  expect(log).toEqual(["one", "two", "three", "somebody else", "four"]);
});

it("short work is done without waiting for anybody", async () => {
  const log: string[] = [];
  setImmediate(() => log.push("somebody else"));
  expect(
    await inSteps(
      work(log),
      breather(() => 0),
    ),
  ).toBe("done");
  expect(log).toEqual(["one", "two", "three", "four"]);
});
