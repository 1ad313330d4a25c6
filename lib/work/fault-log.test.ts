import { expect, it } from "vitest";
import { FaultLog } from "@/lib/work/fault-log";

function keep() {
  const said: string[] = [];
  return { said, log: new FaultLog((...words) => said.push(words.map(String).join(" "))) };
}

const away = () => new Error("The database is away.");

it("says a fault once, however often it comes, and what it happened at", () => {
  const { said, log } = keep();
  for (let time = 0; time < 5; time += 1) log.tell("Looking for work", away());
  expect(said).toEqual(["Looking for work: Error: The database is away."]);
});

it("says another fault of the same thing, also where only its cause is another, and the same fault of another thing", () => {
  const { said, log } = keep();
  const failed = (cause: string) => new Error("Reading a source failed.", { cause: new Error(cause) });
  log.tell("Job 1", failed("too long"));
  log.tell("Job 1", failed("too short"));
  log.tell("Job 2", failed("too short"));
  expect(said).toHaveLength(3);
});

it("says it again when it worked in between", () => {
  const { said, log } = keep();
  log.tell("Looking for work", away());
  log.forget("Looking for work");
  log.tell("Looking for work", away());
  expect(said).toHaveLength(2);
});
