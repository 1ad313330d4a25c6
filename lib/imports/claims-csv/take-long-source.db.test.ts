import { beforeEach, expect, it, vi } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { lockCase } from "@/lib/cases/lock-case";
import { listClaims } from "@/lib/claims/list-claims";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import { matchColumns } from "@/lib/imports/claims-csv/match-columns";
import { readTable } from "@/lib/imports/claims-csv/read-table";
import { takeClaims } from "@/lib/imports/claims-csv/take-claims";
import { paragraphsOf } from "@/lib/language/paragraphs-of";
import { segmentSentences } from "@/lib/language/segment-sentences";
import { captureSource } from "@/lib/sources/capture-source";
import { foldSpace } from "@/lib/sources/find-words-fold";

vi.mock("@/lib/language/segment-sentences", { spy: true });
vi.mock("@/lib/language/paragraphs-of", { spy: true });
vi.mock("@/lib/sources/find-words-fold", { spy: true });
vi.mock("@/lib/cases/lock-case", { spy: true });

const owner = await createTestOwner();
const URL = "https://coast.example/long";
let caseId = "";

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
});

/** A text without blank lines, and a table with a claim of each of its sentences, all by one speaker. */
function longSource(sentences: number): { text: string; table: ClaimsInput } {
  const berths = Array.from({ length: sentences }, (_, at) => `Berth ${at} is open`);
  const rows = berths.map((words) => `${words},Ole Berg,${words},${URL}`);
  const csv = new TextEncoder().encode(`statement,speaker,quote,url\n${rows.join("\n")}\n`);
  const read = readTable(csv);
  if (!read.ok) throw new Error(read.message);
  return {
    text: berths.map((words) => `${words}, said Berg at the pier.`).join(" "),
    table: { fileName: "claims.csv", rows: read.rows, match: matchColumns(read.columns) },
  };
}

it("a long source is read once for all of its claims, and before the case is locked", async () => {
  const { text, table } = longSource(1_000);
  const { sourceId } = value(await captureSource(owner, caseId, { text, url: URL }));
  vi.clearAllMocks();
  expect(value(await takeClaims(owner, caseId, table)).claims).toBe(1_000);

  expect(segmentSentences).toHaveBeenCalledTimes(1);
  expect(foldSpace).toHaveBeenCalledTimes(1);
  // Once for its paragraphs, once for the sentences of the only one.
  const paragraphs = vi.mocked(paragraphsOf).mock;
  expect(paragraphs.calls.filter(([body]) => body === text)).toHaveLength(2);
  const [locked = 0] = vi.mocked(lockCase).mock.invocationCallOrder;
  const read = [segmentSentences, foldSpace, paragraphsOf].flatMap(
    (each) => vi.mocked(each as () => unknown).mock.invocationCallOrder,
  );
  expect(Math.max(...read)).toBeLessThan(locked);
  expect(await db.claim.count({ where: { caseId, sourceId } })).toBe(1_000);
});

it("what was written into the case while a table was thought about is seen: nothing is taken twice", async () => {
  const { text, table } = longSource(3);
  const { sourceId } = value(await captureSource(owner, caseId, { text, url: URL }));
  const both = await Promise.all([takeClaims(owner, caseId, table), takeClaims(owner, caseId, table)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toMatchObject({
    message: "All claims of this table that can be taken are there already.",
  });
  expect(await listClaims(owner, caseId, { sourceId })).toHaveLength(3);
});

it("a source that comes in meanwhile is the one that its claims are put into", async () => {
  const { text, table } = longSource(3);
  vi.mocked(lockCase).mockImplementationOnce(async (tx, analyst, id) => {
    value(await captureSource(owner, caseId, { text, url: URL }));
    await lockCase(tx, analyst, id);
  });
  value(await takeClaims(owner, caseId, table));
  const sources = await db.source.findMany({
    where: { caseId },
    select: { _count: { select: { claims: true } } },
  });
  expect(sources).toEqual([{ _count: { claims: 3 } }]);
});
