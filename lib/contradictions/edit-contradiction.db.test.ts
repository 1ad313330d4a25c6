import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { editContradiction } from "@/lib/contradictions/edit-contradiction";
import { getContradiction } from "@/lib/contradictions/get-contradiction";
import { createBridgeCase, link, TEXT, value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();

async function createPair() {
  const bridge = await createBridgeCase(owner);
  const id = await link(owner, bridge.caseId, bridge.railway, bridge.mayor);
  const edits = () => db.event.count({ where: { caseId: bridge.caseId, kind: "contradiction.edited" } });
  return { ...bridge, id, edits };
}

test("changes what is given, leaves the rest, and says so once", async () => {
  const { caseId, id, edits } = await createPair();
  expect(
    value(await editContradiction(owner, caseId, id, { revision: 1, headline: "Do trains run?" })),
  ).toEqual({
    revision: 2,
  });
  const { contradiction } = await getContradiction(owner, caseId, id);
  expect(contradiction).toMatchObject({ headline: "Do trains run?", basis: "denial", revision: 2 });
  expect(await edits()).toBe(1);
});

test("writes nothing when nothing changes", async () => {
  const { caseId, id, edits } = await createPair();
  const same = { revision: 1, basis: "denial", why: " ", marks: [] };
  expect(value(await editContradiction(owner, caseId, id, same))).toEqual({ revision: 1 });
  expect(await edits()).toBe(0);
});

test("tells the second of two who edit at once, and shows what stands", async () => {
  const { caseId, id, edits } = await createPair();
  value(await editContradiction(owner, caseId, id, { revision: 1, why: "The first." }));
  expect(await editContradiction(owner, caseId, id, { revision: 1, why: "The second." })).toMatchObject({
    code: "conflict",
    detail: { current: { revision: 2, why: "The first." } },
  });
  expect(await edits()).toBe(1);
});

test("replaces marks, joins those that touch, and takes none beside the quotes", async () => {
  const { caseId, id, railway, mayor } = await createPair();
  const at = (claimId: string, words: string) => {
    const start = TEXT.indexOf(words);
    return { claimId, start, end: start + words.length };
  };
  const marks = [at(railway, "forty "), at(railway, "trains a day"), at(mayor, "No train")];
  value(await editContradiction(owner, caseId, id, { revision: 1, marks }));
  const { contradiction } = await getContradiction(owner, caseId, id);
  expect(contradiction.a.marks.map(({ exact }) => exact)).toEqual(["forty trains a day"]);
  expect(contradiction.b.marks.map(({ exact }) => exact)).toEqual(["No train"]);
  const only = { revision: 2, marks: [at(mayor, "spring")], marksOn: mayor };
  value(await editContradiction(owner, caseId, id, only));
  const after = (await getContradiction(owner, caseId, id)).contradiction;
  expect([after.a, after.b].map((side) => side.marks.map(({ exact }) => exact))).toEqual([
    ["forty trains a day"],
    ["spring"],
  ]);
  const beside = await editContradiction(owner, caseId, id, {
    revision: 3,
    marks: [at(mayor, "said the mayor")],
  });
  expect(beside).toMatchObject({ code: "invalid" });
  expect(await db.mark.count({ where: { caseId, contradictionId: id } })).toBe(2);
});

test("finds no contradiction of another case", async () => {
  const { id } = await createPair();
  const other = await createBridgeCase(owner, "Elsewhere");
  await expect(editContradiction(owner, other.caseId, id, { revision: 1, why: "x" })).rejects.toThrow(
    NotFound,
  );
  await expect(editContradiction(owner, other.caseId, "nonsense", { revision: 1 })).rejects.toThrow(NotFound);
});
