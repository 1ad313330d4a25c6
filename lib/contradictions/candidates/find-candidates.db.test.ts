import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { findCandidates } from "@/lib/contradictions/candidates/find-candidates";
import { compareCase, newCase, recordSaid } from "@/lib/contradictions/suggest/test-comparing";
import { value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";

const owner = await createTestOwner();
let caseId: string;

beforeEach(async () => {
  caseId = await newCase(owner);
});

/** Records what was said, reads it, and gives the statements that are worth comparing with the last one. */
async function candidatesOfLast(said: [string, string][]): Promise<string[]> {
  const { claimIds } = await recordSaid(owner, caseId, said);
  await compareCase(caseId);
  return candidatesOf(claimIds.at(-1) ?? "");
}

async function candidatesOf(claimId: string): Promise<string[]> {
  const pairs = await findCandidates(db, caseId, [claimId]);
  const others = pairs.map(({ firstId, secondId }) => (firstId === claimId ? secondId : firstId));
  const versions = await db.claimVersion.findMany({
    where: { caseId, claimId: { in: others } },
    select: { statement: true },
    orderBy: { statement: "asc" },
  });
  return versions.map(({ statement }) => statement);
}

describe("the claims worth comparing with one", () => {
  it("are those that speak of the same, in whichever source and words", async () => {
    await recordSaid(owner, caseId, [
      ["Rita Rail", "The bridge at Lowen carries forty trains a day."],
      ["Ida Strand", "The ferry sails every day at noon from the pier."],
    ]);
    const found = await candidatesOfLast([
      ["Max Mayor", "No train has crossed the Lowen bridge since spring."],
    ]);
    expect(found).toEqual(["The bridge at Lowen carries forty trains a day."]);
  });

  it("aren't itself, equal ones, or those that are gone", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [
      ["Rita Rail", "The bridge at Lowen is safe."],
      ["Max Mayor", "The bridge at Lowen is closed."],
    ]);
    value(await withdrawClaim(owner, caseId, claimIds[1] ?? ""));
    expect(await candidatesOfLast([["A clerk", "The bridge at Lowen is safe!"]])).toEqual([]);
  });

  it("are those before it in its source where it says little by itself", async () => {
    const found = await candidatesOfLast([
      ["Rita Rail", "Forty trains a day cross the river at Lowen."],
      ["Max Mayor", "That is wrong."],
    ]);
    expect(found).toEqual(["Forty trains a day cross the river at Lowen."]);
  });

  it("are what it answers, and what answers it", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [
      ["Rita Rail", "The railway supplies the ferrymen of Lowen with diesel."],
      ["Ida Strand", "The weather was fine in spring."],
      ["Ole Berg", "The harbour was dredged last winter."],
      ["Ada Moreno", "The mayor opened a new school near the market."],
      ["Max Mayor", "There is no such arrangement between those two parties and their lawyers."],
    ]);
    const [answered = "", , , , answer = ""] = claimIds;
    await db.claim.update({ where: { caseId_id: { caseId, id: answer } }, data: { answersId: answered } });
    await compareCase(caseId);
    expect(await candidatesOf(answer)).toContain("The railway supplies the ferrymen of Lowen with diesel.");
    expect(await candidatesOf(answered)).toContain(
      "There is no such arrangement between those two parties and their lawyers.",
    );
  });

  it("aren't those of another case", async () => {
    await recordSaid(owner, caseId, [["Rita Rail", "The bridge at Lowen is safe."]]);
    await compareCase(caseId);
    caseId = await newCase(owner);
    expect(await candidatesOfLast([["Max Mayor", "The bridge at Lowen is closed."]])).toEqual([]);
  });

  it("of equal ones are those said nearest in time", async () => {
    for (const published of ["2015-12-01", "2015-12-10", "2015-12-20", "2015-12-30"]) {
      await recordSaid(
        owner,
        caseId,
        [
          ["Rita Rail", "The bridge at Lowen is safe."],
          ["Clerk", `It is ${published}.`],
        ],
        { published },
      );
    }
    const { claimIds } = await recordSaid(owner, caseId, [["Max Mayor", "The bridge at Lowen is closed."]], {
      published: "2015-12-18",
    });
    await compareCase(caseId);
    const pairs = await findCandidates(db, caseId, claimIds);
    const others = pairs
      .flatMap(({ firstId, secondId }) => [firstId, secondId])
      .filter((id) => id !== claimIds[0]);
    const versions = await db.claimVersion.findMany({
      where: { caseId, claimId: { in: others } },
      select: { said: true },
      orderBy: { said: "asc" },
    });
    expect(versions.map(({ said }) => said)).toEqual(["2015-12-10", "2015-12-20"]);
  });
});
