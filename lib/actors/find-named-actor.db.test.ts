import { describe, expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { addAlias } from "@/lib/actors/add-alias";
import { createActor } from "@/lib/actors/create-actor";
import { findOrCreateActor } from "@/lib/actors/find-or-create-actor";
import { findOrCreateInstitution } from "@/lib/actors/find-or-create-institution";
import { mergeActor } from "@/lib/actors/merge-actor";
import { createCase } from "@/lib/cases/create-case";
import type { ActorKind } from "@/lib/db/generated/enums";
import { writeInCase } from "@/lib/events/write-in-case";
import { type Outcome, ok } from "@/lib/outcome";

const owner = await createTestOwner();
const ANY_SOURCE = "00000000-0000-7000-8000-000000000000";

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function newCase(): Promise<string> {
  return value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
}

async function newActor(caseId: string, name: string, kind: ActorKind): Promise<string> {
  const made = await writeInCase(owner, caseId, async (write) =>
    ok(await createActor(write, { kind, name, sourceId: null })),
  );
  return value(made).id;
}

/** The id of the actor that a name means, as a claim's speaker or as an institution. */
async function meant(caseId: string, kind: "person" | "organisation", name: string): Promise<string> {
  const found = await writeInCase(owner, caseId, async (write) =>
    kind === "organisation"
      ? ok(await findOrCreateInstitution(write, name))
      : findOrCreateActor(write, { new: { kind, name } }, ANY_SOURCE, "speaker"),
  );
  return value(found).id;
}

describe.each(["person", "organisation"] as const)("the %s that a name means", (kind) => {
  test.each([
    ["Ada_Brun", "AdaxBrun"],
    ["Ada%", "Ada Brun"],
    ["Ada\\Brun", "AdaBrun"],
  ])("%s isn't %s", async (name, other) => {
    const caseId = await newCase();
    const there = await newActor(caseId, other, kind);
    const made = await meant(caseId, kind, name);
    expect(made).not.toBe(there);
    expect(await meant(caseId, kind, name.toUpperCase())).toBe(made);
  });

  test("is found by an alias, and by what was merged into it", async () => {
    const caseId = await newCase();
    const kept = await newActor(caseId, "Ada Brun", kind);
    const merged = await newActor(caseId, "A. Brun", kind);
    value(await addAlias(owner, caseId, kept, { name: "The Mayor" }));
    value(await addAlias(owner, caseId, merged, { name: "Mrs Brun" }));
    value(await mergeActor(owner, caseId, merged, kept));
    for (const name of ["ada brun", "the mayor", "a. brun", "mrs brun"]) {
      expect(await meant(caseId, kind, name)).toBe(kept);
    }
  });

  test("is the one of that very name before one with that alias", async () => {
    const caseId = await newCase();
    const aliased = await newActor(caseId, "Ada Brun", kind);
    value(await addAlias(owner, caseId, aliased, { name: "Brun" }));
    const named = await newActor(caseId, "Brun", kind);
    expect(await meant(caseId, kind, "brun")).toBe(named);
  });
});
