import { expect, it } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { createAccount } from "@/lib/accounts/create-account";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { addMember } from "@/lib/cases/add-member";
import { getDispute } from "@/lib/contradictions/disputes/get-dispute";
import { listDisputes } from "@/lib/contradictions/disputes/list-disputes";
import { createQuarrel, propose } from "@/lib/contradictions/disputes/test-quarrel";
import { value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";
import { decide } from "@/lib/reviews/decide";
import { dismissByFilter } from "@/lib/reviews/dismiss-by-filter";
import { getDecision } from "@/lib/reviews/get-decision";
import { findLastDecision, listDecisions } from "@/lib/reviews/list-decisions";
import { precisionByBasis } from "@/lib/reviews/precision-by-basis";
import { undoDecision } from "@/lib/reviews/undo-decision";

const owner = await createTestOwner();

async function createColleague(name: string): Promise<Analyst> {
  const email = `${crypto.randomUUID()}@example.org`;
  const { analystId } = value(await createAccount(owner, { name, email }));
  return { id: analystId, name, email, isOwner: false };
}

async function createDisputes() {
  const { caseId, floods, dry, lit, dark } = await createQuarrel(owner);
  const never = await propose(caseId, [floods, dry], { score: 0.7 });
  const light = await propose(caseId, [lit, dark], { score: 0.8 });
  return { caseId, never, light };
}

it("members see whose work is whose: the day's count, the last decision, who undid it", async () => {
  const { caseId, never, light } = await createDisputes();
  const ada = await createColleague("Ada Moreno");
  value(await addMember(owner, caseId, ada.id));
  value(await decide(ada, { caseId, contradictionIds: [never], verdict: "confirmed" }));
  value(await decide(owner, { caseId, contradictionIds: [light], verdict: "undecided" }));
  expect((await listDisputes(ada, caseId, {})).settledToday).toEqual({ count: 2, byMe: 1 });
  const hers = await findLastDecision(ada, caseId);
  expect(hers).toMatchObject({ verdict: "confirmed", analyst: { name: "Ada Moreno" } });
  value(await undoDecision(owner, caseId, hers?.id ?? ""));
  expect(await findLastDecision(ada, caseId)).toBeNull();
  const again = await undoDecision(ada, caseId, hers?.id ?? "");
  expect(again).toMatchObject({ code: "conflict", message: `${owner.name} has undone this already.` });
  const { decisions } = await listDecisions(ada, caseId);
  expect(decisions.map(({ undone }) => undone?.analyst.name)).toEqual([undefined, owner.name]);
});

it("two who decide at the same moment settle a pair once, and the second is told", async () => {
  const { caseId, never } = await createDisputes();
  const ada = await createColleague("Ada Moreno");
  value(await addMember(owner, caseId, ada.id));
  const given = { caseId, contradictionIds: [never], verdict: "confirmed" } as const;
  const outcomes = await Promise.all([decide(owner, given), decide(ada, given)]);
  const [one, other] = outcomes.map(value);
  expect([one?.decided, other?.decided].sort()).toEqual([0, 1]);
  expect([one?.settledMeanwhile, other?.settledMeanwhile].sort()).toEqual([0, 1]);
  expect(await db.review.count({ where: { caseId } })).toBe(1);
});

it("nobody else reads or writes any of it", async () => {
  const { caseId, never, light } = await createDisputes();
  const given = { caseId, contradictionIds: [never], verdict: "confirmed" } as const;
  const { decisionId } = value(await decide(owner, given));
  const stranger = await createColleague("Stan Ranger");
  const bulk = { caseId, filter: {}, reason: "scope", shown: 1, asOf: 999 } as const;
  const attempts = [
    () => listDisputes(stranger, caseId, {}),
    () => getDispute(stranger, caseId, [light]),
    () => decide(stranger, { ...given, contradictionIds: [light] }),
    () => dismissByFilter(stranger, bulk),
    () => undoDecision(stranger, caseId, decisionId ?? ""),
    () => listDecisions(stranger, caseId),
    () => getDecision(stranger, caseId, decisionId ?? ""),
    () => findLastDecision(stranger, caseId),
    () => precisionByBasis(stranger, caseId),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotFound);
  expect(await db.decision.count({ where: { caseId } })).toBe(1);
});
