import { expect, test } from "vitest";
import { relateActors, type Speaking, type TreeActor } from "@/lib/actors/relate-actors";

const ALWAYS = { earliest: null, latest: null };
const UNTIL_2012 = { earliest: null, latest: new Date("2012-12-31") };
const FROM_2013 = { earliest: new Date("2013-01-01"), latest: null };

function actor(id: string, more: Partial<TreeActor> = {}): [string, TreeActor] {
  return [
    id,
    { id, kind: "person", name: id, aliases: [], mergedIntoId: null, roles: [], parents: [], ...more },
  ];
}

const TREE = new Map([
  actor("general", { roles: [{ title: "chief", institutionId: "general staff", ...FROM_2013 }] }),
  actor("predecessor", { roles: [{ title: "chief", institutionId: "general staff", ...UNTIL_2012 }] }),
  actor("general staff", {
    kind: "organisation",
    parents: [{ parentId: "forces", ...ALWAYS }],
  }),
  actor("forces", { kind: "organisation", name: "Russian armed forces" }),
  actor("aide", { kind: "unnamed", name: "top Kremlin aide" }),
  actor("other aide", { kind: "unnamed", name: "another Kremlin aide", mergedIntoId: "spokesman" }),
  actor("spokesman"),
  actor("rebels", { kind: "organisation", name: "Free Syrian Army" }),
  actor("rebel", { roles: [{ title: "commander", institutionId: "rebels", ...ALWAYS }] }),
  actor("damascus", { kind: "organisation", name: "Syrian government" }),
  actor("ministry", { kind: "organisation", name: "MFA", aliases: ["Russian Foreign Ministry"] }),
  actor("coastguard", {
    kind: "organisation",
    parents: [
      { parentId: "transport authority", ...UNTIL_2012 },
      { parentId: "navy board", ...FROM_2013 },
    ],
  }),
  actor("captain", { roles: [{ title: "captain", institutionId: "coastguard", ...ALWAYS }] }),
  actor("transport authority", { kind: "organisation" }),
  actor("navy board", { kind: "organisation" }),
  actor("health officer", { kind: "unnamed", name: "a Cumbrian health official" }),
  actor("authority", { kind: "organisation", name: "Authorities of Cumbria" }),
  actor("circle", { kind: "organisation", parents: [{ parentId: "round", ...ALWAYS }] }),
  actor("round", { kind: "organisation", parents: [{ parentId: "circle", ...ALWAYS }] }),
]);

function speaking(actorId: string, year = "2015", role = ""): Speaking {
  return { actorId, role, said: { earliest: new Date(`${year}-01-01`), latest: new Date(`${year}-12-31`) } };
}

test.each<[string, Speaking, Speaking, string, string | undefined]>([
  ["one and the same", speaking("general"), speaking("general"), "same-actor", undefined],
  ["one merged into the other", speaking("other aide"), speaking("spokesman"), "same-actor", undefined],
  [
    "a general and an aide, through their state",
    speaking("general"),
    speaking("aide"),
    "same-institution",
    "Russia",
  ],
  [
    "two chiefs of one staff",
    speaking("general"),
    speaking("predecessor", "2011"),
    "same-institution",
    "general staff",
  ],
  ["a chief before he was one", speaking("general", "2011"), speaking("aide"), "different", undefined],
  ["a chief when he no longer was", speaking("predecessor"), speaking("general"), "different", undefined],
  ["a ministry by its alias", speaking("ministry"), speaking("aide"), "same-institution", "Russia"],
  [
    "a role named in the source",
    speaking("spokesman", "2015", "Kremlin spokesman"),
    speaking("aide"),
    "same-institution",
    "Russia",
  ],
  ["a fighter and his army", speaking("rebel"), speaking("rebels"), "same-institution", "Free Syrian Army"],
  ["rebels and the government they fight", speaking("rebels"), speaking("damascus"), "different", undefined],
  ["two without anything in common", speaking("rebels"), speaking("general"), "different", undefined],
  [
    "a body before it changed its parent",
    speaking("captain", "2011"),
    speaking("transport authority", "2011"),
    "same-institution",
    "transport authority",
  ],
  [
    "a body after it changed its parent",
    speaking("captain"),
    speaking("navy board"),
    "same-institution",
    "navy board",
  ],
  [
    "a body and the parent it left",
    speaking("captain"),
    speaking("transport authority"),
    "different",
    undefined,
  ],
  [
    "a body and the parent it didn't have yet",
    speaking("captain", "2011"),
    speaking("navy board"),
    "different",
    undefined,
  ],
  [
    "two offices of a place the list lacks",
    speaking("health officer"),
    speaking("authority"),
    "same-institution",
    "Cumbrian",
  ],
  ["institutions in a circle", speaking("circle"), speaking("round"), "same-institution", "circle"],
  ["somebody who isn't in the tree", speaking("nobody"), speaking("general"), "different", undefined],
])("%s", (_, a, b, relation, institution) => {
  expect(relateActors(a, b, TREE)).toEqual(institution ? { relation, institution } : { relation });
  expect(relateActors(b, a, TREE).relation).toBe(relation);
});

test("without a date of saying, every role counts", () => {
  const undated: Speaking = { actorId: "predecessor", role: "", said: ALWAYS };
  expect(relateActors(undated, speaking("general"), TREE).relation).toBe("same-institution");
});
