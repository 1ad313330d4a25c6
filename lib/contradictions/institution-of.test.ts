import { expect, test } from "vitest";
import type { TreeActor } from "@/lib/actors/relate-actors";
import { institutionOf } from "@/lib/contradictions/institution-of";

const year = (number: number) => new Date(Date.UTC(number, 0, 1));
const actor = (id: string, more: Partial<TreeActor> = {}): [string, TreeActor] => [
  id,
  {
    id,
    kind: "organisation",
    name: `The ${id}`,
    aliases: [],
    mergedIntoId: null,
    roles: [],
    parents: [],
    ...more,
  },
];
const role = (institutionId: string | null, from: number | null, until: number | null) => ({
  title: "spokeswoman",
  institutionId,
  earliest: from === null ? null : year(from),
  latest: until === null ? null : year(until),
});

const tree = new Map([
  actor("ministry"),
  actor("port"),
  actor("harbour office", { parents: [{ parentId: "port", earliest: null, latest: null }] }),
  actor("Vera", { kind: "person", roles: [role("port", 2010, 2013), role("ministry", 2014, null)] }),
  actor("Igor", { kind: "person", roles: [role(null, null, null)] }),
]);

test.each([
  ["Vera", 2012, "The port"],
  ["Vera", 2016, "The ministry"],
  ["Vera", 2005, null],
  ["harbour office", 2012, "The port"],
  ["Igor", 2012, null],
  ["nobody", 2012, null],
])("%s in %d: %s", (id, said, expected) => {
  const claim = {
    attribution: { speaker: { id } },
    saidEarliest: year(said),
    saidLatest: new Date(year(said).getTime() + 86_400_000),
  };
  expect(institutionOf(claim, tree)).toBe(expected);
});
