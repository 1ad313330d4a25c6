import { expect, it } from "vitest";
import { countAttempt, forgetAttempts, takeBackAttempt } from "@/lib/accounts/count-attempt";
import { db } from "@/lib/db/client";

const limit = { attempts: 3, seconds: 60 };
const ago = (seconds: number) => Date.now() - seconds * 1000;

it("lets so many attempts through at once and no more, whatever their order", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => countAttempt("at once", limit)));
  expect(answers.filter((until) => until === null)).toHaveLength(3);
});

it("says when the next attempt may be made, counted from the first", async () => {
  await db.rateLimit.create({ data: { key: "a while ago", count: 3, lastRequest: ago(40) } });
  const until = await countAttempt("a while ago", limit);
  expect(Math.round(((until?.getTime() ?? 0) - Date.now()) / 1000)).toBe(20);
});

it("begins anew when the time is over", async () => {
  await db.rateLimit.create({ data: { key: "over", count: 99, lastRequest: ago(61) } });
  const answers = [];
  for (let attempt = 0; attempt < 4; attempt += 1) answers.push(await countAttempt("over", limit));
  expect(answers.map((until) => until === null)).toEqual([true, true, true, false]);
});

it("counts each key for itself", async () => {
  for (let attempt = 0; attempt < 4; attempt += 1) await countAttempt("one", limit);
  expect(await countAttempt("other", limit)).toBeNull();
});

it("takes back what succeeded, and forgets what is forgiven", async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    expect(await countAttempt("succeeds", limit)).toBeNull();
    await takeBackAttempt("succeeds");
  }
  for (let attempt = 0; attempt < 4; attempt += 1) await countAttempt("forgiven", limit);
  await forgetAttempts("forgiven");
  expect(await countAttempt("forgiven", limit)).toBeNull();
});

it("keeps no row for longer than it is needed", async () => {
  await db.rateLimit.create({ data: { key: "yesterday", count: 1, lastRequest: ago(25 * 60 * 60) } });
  await countAttempt("today", limit);
  expect(await db.rateLimit.count({ where: { key: "yesterday" } })).toBe(0);
});
