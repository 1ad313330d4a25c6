import type { Analyst } from "@/lib/accounts/analyst";
import { createCase } from "@/lib/cases/create-case";
import { recordClaim } from "@/lib/claims/record-claim";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import { listUnreadClaims } from "@/lib/contradictions/features/list-unread-claims";
import { readClaims } from "@/lib/contradictions/features/read-claims";
import { type Compare, comparePairs } from "@/lib/contradictions/suggest/compare-pairs";
import { type Comparer, findContradictions } from "@/lib/contradictions/suggest/find-contradictions";
import {
  type RecordedPairs,
  recordContradictionSuggestions,
} from "@/lib/contradictions/suggest/record-contradiction-suggestions";
import { compareNegation } from "@/lib/contradictions/suggest/test-engine";
import { value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { writeAsEngine } from "@/lib/events/write-as-engine";
import { ok } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";

/** For tests: a comparer in this very thread. */
export function compareHere(compare: Compare): Comparer {
  return {
    read: async (claims) => readClaims(claims),
    compare: async (pairs) => comparePairs(pairs, compare),
  };
}

/** For tests: compares what waits to be compared in a case, as jobs do. */
export async function compareCase(
  caseId: string,
  compare: Compare = compareNegation,
): Promise<RecordedPairs> {
  const ids = await listUnreadClaims(db, { caseId }, 100_000);
  return compareThese(caseId, ids, compare);
}

/** For tests: compares these claims. */
export async function compareThese(
  caseId: string,
  claimIds: string[],
  compare: Compare = compareNegation,
  comparer: Comparer = compareHere(compare),
): Promise<RecordedPairs> {
  const comparison = await findContradictions(caseId, claimIds, comparer);
  return value(
    await writeAsEngine(COMPARE_ENGINE, caseId, async (write) =>
      ok(await recordContradictionSuggestions(write, comparison)),
    ),
  );
}

/** For tests: a new case. */
export async function newCase(owner: Analyst): Promise<string> {
  return value(await createCase(owner, { name: "Bridge", description: "" })).caseId;
}

/** For tests: a source with one paragraph a claim, each quoted whole and said by the speaker that is named with it. */
export async function recordSaid(
  owner: Analyst,
  caseId: string,
  said: [speaker: string, statement: string][],
  { publisher = "Pier Post", published = "2015-12-14" } = {},
): Promise<{ sourceId: string; claimIds: string[] }> {
  const text = said.map(([speaker, statement]) => `${speaker} said: ${statement}`).join("\n\n");
  const { sourceId } = value(await captureSource(owner, caseId, { text, title: "", publisher, published }));
  const claimIds: string[] = [];
  let from = 0;
  for (const [speaker, statement] of said) {
    const start = text.indexOf(statement, from);
    from = start + statement.length;
    const known = await db.actor.findFirst({ where: { caseId, name: speaker }, select: { id: true } });
    const input = {
      sourceId,
      quotes: [{ start, end: from }],
      speaker: known ? { actorId: known.id } : { new: { kind: "person" as const, name: speaker } },
    };
    claimIds.push(value(await recordClaim(owner, caseId, input)).claimId);
  }
  return { sourceId, claimIds };
}
