import { expect, it } from "vitest";
import { Bell } from "@/lib/work/bell";

const LONG = 60_000;

it("wakes all who wait", async () => {
  const bell = new Bell();
  const waiting = [bell.wait(bell.rings, LONG), bell.wait(bell.rings, LONG)];
  bell.ring();
  await Promise.all(waiting);
});

it("loses no ring between looking and waiting", async () => {
  const bell = new Bell();
  const heard = bell.rings;
  bell.ring();
  await bell.wait(heard, LONG);
});

it("lets nobody wait for longer than it has patience", async () => {
  const bell = new Bell();
  await bell.wait(bell.rings, 5);
  expect(bell.rings).toBe(0);
});
