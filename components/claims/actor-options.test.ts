import { expect, test } from "vitest";
import { actorOptions, type PickableActor, pickedLabel } from "@/components/claims/actor-options";

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
    `New person “${typed}”`,
    `New organisation “${typed}”`,
    `Unnamed: “${typed}”`,
  ]);
});

test("what is picked reads as the actor will be shown", () => {
  const [, , unnamed] = actorOptions([], "an aide");
  expect(unnamed && pickedLabel(unnamed.choice)).toBe("Unnamed aide");
});
