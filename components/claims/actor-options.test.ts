import { expect, test } from "vitest";
import {
  actorNamed,
  actorOptions,
  type PickableActor,
  pickedLabel,
  readsAsUnnamed,
} from "@/components/claims/actor-options";

function actor(name: string, more: Partial<PickableActor> = {}): PickableActor {
  return { id: name, kind: "person", name, aliases: [], description: "", ...more };
}

const ACTORS = [
  actor("Ada Brun"),
  actor("Brunhilde Falk"),
  actor("a top aide", { kind: "unnamed" }),
  actor("Élan Vidal", { aliases: ["The Mayor"] }),
];

function labels(typed: string): string[] {
  return actorOptions(ACTORS, typed).map(({ choice }) => choice.label);
}

test("before anything is typed, all are offered as they come, and nobody new", () => {
  expect(labels("  ")).toEqual(["Ada Brun", "Brunhilde Falk", "Unnamed top aide", "Élan Vidal"]);
});

test.each([
  ["bru", ["Brunhilde Falk", "Ada Brun"]],
  ["elan", ["Élan Vidal"]],
  ["the ma", ["Élan Vidal"]],
  ["top", ["Unnamed top aide"]],
  ["run", []],
])("%j finds %j, then offers new ones", (typed, expected) => {
  expect(labels(typed)).toEqual([
    ...expected,
    `Unnamed: “${typed}”`,
    `New person “${typed}”`,
    `New organisation “${typed}”`,
  ]);
});

test("a name is offered as a person first, and who bears the whole of it before who only begins so", () => {
  expect(labels("Ruth Adler")).toEqual([
    "New person “Ruth Adler”",
    "New organisation “Ruth Adler”",
    "Unnamed: “Ruth Adler”",
  ]);
  const two = [actor("Ada Brun"), actor("Ada")];
  expect(actorOptions(two, "Ada")[0]?.choice.label).toBe("Ada");
});

test.each([
  ["a pilot of the harbour", true],
  ["An engineer", true],
  ["The man at the gate", true],
  ["harbour master", true],
  ["American official", true],
  ["Two Western diplomats", true],
  ["Palace spokeswoman", true],
  ["Ada Brun", false],
  ["Anna Thewlis", false],
  ["Ministry of Health", false],
  ["Sourcefield", false],
  ["رئيس البلدية", false],
  ["", false],
])("%j reads as unnamed: %j", (typed, expected) => {
  expect(readsAsUnnamed(typed)).toBe(expected);
});

test.each([
  ["Ada Brun", "Ada Brun"],
  [" ada  brun ", "Ada Brun"],
  ["the mayor", "Élan Vidal"],
  ["elan vidal", "Élan Vidal"],
  ["Ada", null],
  ["", null],
])("%j typed in full names %j", (typed, expected) => {
  expect(actorNamed(ACTORS, typed)?.label ?? null).toBe(expected);
});

test("a name that two bear names neither", () => {
  expect(actorNamed([actor("Ada Brun"), { ...actor("Ada Brun"), id: "other" }], "Ada Brun")).toBeNull();
});

test("what is picked reads as the actor will be shown", () => {
  const [unnamed] = actorOptions([], "an aide");
  expect(unnamed && pickedLabel(unnamed.choice)).toBe("Unnamed aide");
});
