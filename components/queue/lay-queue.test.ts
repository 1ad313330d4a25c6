import { expect, test } from "vitest";
import { layQueue } from "./lay-queue";

const bridge = { key: "b1", pairIds: ["b1", "b2", "b3"] };
const ferry = { key: "f1", pairIds: ["f1"] };
const toll = { key: "t1", pairIds: ["t1", "t2"] };
const keys = (queue: { key: string }[]) => queue.map(({ key }) => key);

test("what was settled here is gone before the server says so", () => {
  const laid = layQueue([bridge, ferry, toll], [{ kind: "settled", pairIds: ["b1", "f1"] }], []);
  expect(laid).toEqual([{ key: "b2", pairIds: ["b2", "b3"] }, toll]);
});

test("what was taken back stands where it stood, whether the server tells it already or not", () => {
  const restored = { kind: "restored", dispute: ferry, at: 1 } as const;
  const settled = { kind: "settled", pairIds: ["f1"] } as const;
  expect(keys(layQueue([bridge, ferry, toll], [settled, restored], []))).toEqual(["b1", "f1", "t1"]);
  expect(keys(layQueue([bridge, toll], [restored], []))).toEqual(["b1", "f1", "t1"]);
});

test("a dispute of which a part still waits comes back as a whole", () => {
  const part = { key: "b3", pairIds: ["b3", "b4"] };
  const laid = layQueue([part, ferry], [{ kind: "restored", dispute: bridge, at: 0 }], []);
  expect(laid).toEqual([{ key: "b1", pairIds: ["b1", "b2", "b3", "b4"] }, ferry]);
});

test("what was skipped comes at the end, again and again", () => {
  expect(keys(layQueue([bridge, ferry, toll], [], ["b1"]))).toEqual(["f1", "t1", "b1"]);
  expect(keys(layQueue([bridge, ferry, toll], [], ["b1", "f1", "t1", "b1"]))).toEqual(["f1", "t1", "b1"]);
});
