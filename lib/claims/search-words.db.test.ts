import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { listActors } from "@/lib/actors/list-actors";
import { createCase } from "@/lib/cases/create-case";
import { listClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { value } from "@/lib/claims/test-source";
import { captureSource } from "@/lib/sources/capture-source";
import { listSources } from "@/lib/sources/list-sources";

const owner = await createTestOwner();

// What a text holds, and what is typed to find it.
const FOUND: [string, string[]][] = [
  ["“We moored two barges", ["We moored", "“We", "moored two", "we barg"]],
  ["‘Not (yet) ready’, the mate…", ["not", "yet", "ready", "mate"]],
  ["«رفعنا المرساة»", ["رفعنا", "المرساة", "«رفعنا المرساة»"]],
  ["قال: „غرق؟“، ثم صمت", ["غرق", "صمت", "قال"]],
  ["„לא שטנו” — צה״ל", ["לא", "שטנו", "צה״ל"]],
  ["„Паром“ затонул", ["паром", "„Паром“ затонул"]],
  ["It sank at 6.45 p.m. with 7.2 million", ["6.45", "6.45 p.m.", "7.2 million", "p.m"]],
  ["We don't, and didn’t", ["don't", "don’t", "didn't"]],
  ["Côte d’Azur and Val-d'Isère", ["d'azur", "d’Azur", "azur", "isère", "val-d’Isère"]],
  ["Umm al-Rashid/Port", ["al-Rashid", "rashid", "Rashid/Port", "port"]],
  ["www.pier.example🚢quay", ["pier", "www.pier.example", "quay"]],
];

test.each(FOUND)("%j is found by its words, as a claim, an actor and a source", async (words, searches) => {
  const { caseId } = value(await createCase(owner, { name: "Words", description: "" }));
  const { sourceId } = value(await captureSource(owner, caseId, { text: words, title: "Untitled" }));
  const speaker = { new: { kind: "person", name: words } } as const;
  const quotes = [{ start: 0, end: words.length }];
  value(await recordClaim(owner, caseId, { sourceId, quotes, statement: words, speaker }));
  for (const search of searches) {
    expect.soft(await listClaims(owner, caseId, { search }), `claims by ${search}`).toHaveLength(1);
    expect.soft(await listActors(owner, caseId, { search }), `actors by ${search}`).toHaveLength(1);
    expect.soft((await listSources(owner, caseId, { search })).total, `sources by ${search}`).toBe(1);
  }
  expect(await listClaims(owner, caseId, { search: "elsewhere" })).toHaveLength(0);
});
