import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { listActors } from "@/lib/actors/list-actors";
import { countClaims, listClaims } from "@/lib/claims/list-claims";
import { countContradictions } from "@/lib/contradictions/count-contradictions";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { createBridgeCase, link } from "@/lib/contradictions/test-pair";
import { listSources } from "@/lib/sources/list-sources";

const owner = await createTestOwner();
const { caseId, railway, mayor } = await createBridgeCase(owner);
await link(owner, caseId, railway, mayor);

test.each([
  ["", { sources: 1, actors: 3, claims: 3, contradictions: 1 }],
  ["  ", { sources: 1, actors: 3, claims: 3, contradictions: 1 }],
  ["bridge", { sources: 1, actors: 0, claims: 2, contradictions: 1 }],
  ["!!!", { sources: 0, actors: 0, claims: 0, contradictions: 0 }],
  ["🚆", { sources: 0, actors: 0, claims: 0, contradictions: 0 }],
])("every list finds as much for %j", async (search, found) => {
  const { sources } = await listSources(owner, caseId, { search });
  const actors = await listActors(owner, caseId, { search });
  const claims = await listClaims(owner, caseId, { search });
  const { contradictions } = await listContradictions(owner, caseId, { search });
  expect({
    sources: sources.length,
    actors: actors.length,
    claims: claims.length,
    contradictions: contradictions.length,
  }).toEqual(found);
  expect(await countClaims(owner, caseId, { search })).toBe(found.claims);
  expect((await countContradictions(owner, caseId, { search })).open).toBe(found.contradictions);
});
