import { expect, it } from "vitest";
import { newIds } from "@/lib/db/new-ids";

it("gives UUIDs of version 7 of this moment, each once, in order", () => {
  const ids = newIds(10_000);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const time = Number.parseInt((ids[0] ?? "").replace("-", "").slice(0, 12), 16);
  expect(Math.abs(Date.now() - time)).toBeLessThan(60_000);
  expect(newIds(0)).toEqual([]);
});
