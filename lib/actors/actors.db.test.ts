import { describe, expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { addAlias } from "@/lib/actors/add-alias";
import { addParent } from "@/lib/actors/add-parent";
import { addRole } from "@/lib/actors/add-role";
import { createActor } from "@/lib/actors/create-actor";
import { editActor } from "@/lib/actors/edit-actor";
import { getActor } from "@/lib/actors/get-actor";
import { listActors } from "@/lib/actors/list-actors";
import { loadInstitutionTree } from "@/lib/actors/load-institution-tree";
import { mergeActor } from "@/lib/actors/merge-actor";
import { removeAlias } from "@/lib/actors/remove-alias";
import { removeParent } from "@/lib/actors/remove-parent";
import { removeRole } from "@/lib/actors/remove-role";
import { unmergeActor } from "@/lib/actors/unmerge-actor";
import { createCase } from "@/lib/cases/create-case";
import { db } from "@/lib/db/client";
import type { ActorKind } from "@/lib/db/generated/enums";
import { writeInCase } from "@/lib/events/write-in-case";
import { NotFound, type Outcome, ok } from "@/lib/outcome";

const owner = await createTestOwner();

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function newCase(): Promise<string> {
  return value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
}

async function newActor(caseId: string, name: string, kind: ActorKind = "person"): Promise<string> {
  const made = await writeInCase(owner, caseId, async (write) =>
    ok(await createActor(write, { kind, name, sourceId: null })),
  );
  return value(made).id;
}

const kindsOf = async (caseId: string, targetId: string) =>
  (await db.event.findMany({ where: { caseId, targetId }, orderBy: { number: "asc" } })).map(
    ({ kind }) => kind,
  );

describe("an actor", () => {
  test("gets and loses names, roles and parents, each with its event", async () => {
    const caseId = await newCase();
    const id = await newActor(caseId, "Ada Brun");
    value(await addAlias(owner, caseId, id, { name: "The Mayor" }));
    expect(await addAlias(owner, caseId, id, { name: "The Mayor" })).toMatchObject({ code: "exists" });
    value(
      await addRole(owner, caseId, id, {
        title: "mayor",
        institution: "Northvik",
        from: "2012",
        until: "May 2016",
      }),
    );
    value(await addParent(owner, caseId, id, { parent: "northvik", from: "", until: "" }));

    const actor = await getActor(owner, caseId, id);
    expect(actor).toMatchObject({
      revision: 4,
      aliases: [{ name: "The Mayor" }],
      roles: [{ title: "mayor", institution: { name: "Northvik" }, from: "2012", until: "2016-05" }],
      parents: [{ parent: { name: "Northvik", kind: "organisation" }, from: null, until: null }],
    });
    expect(actor.parents[0]?.parent.id).toBe(actor.roles[0]?.institution?.id);
    const tree = await loadInstitutionTree(db, caseId, [id]);
    expect([...tree.values()].map(({ name }) => name).sort()).toEqual(["Ada Brun", "Northvik"]);

    value(await removeAlias(owner, caseId, id, actor.aliases[0]?.id ?? ""));
    value(await removeRole(owner, caseId, id, actor.roles[0]?.id ?? ""));
    value(await removeParent(owner, caseId, id, actor.parents[0]?.id ?? ""));
    expect(await getActor(owner, caseId, id)).toMatchObject({ aliases: [], roles: [], parents: [] });
    expect(await kindsOf(caseId, id)).toEqual(["actor.created", ...Array(6).fill("actor.edited")]);
  });

  test("has no period that ends before it begins, and no date that is none", async () => {
    const caseId = await newCase();
    const id = await newActor(caseId, "Ada Brun");
    const role = { title: "mayor", institution: "Northvik" };
    expect(await addRole(owner, caseId, id, { ...role, from: "2016", until: "2012" })).toMatchObject({
      code: "invalid",
      fieldErrors: { until: expect.any(String) },
    });
    expect(await addRole(owner, caseId, id, { ...role, from: "31 February 2016" })).toMatchObject({
      fieldErrors: { from: expect.any(String) },
    });
    expect(await db.actor.count({ where: { caseId } })).toBe(1);
  });

  test("never comes to stand above itself", async () => {
    const caseId = await newCase();
    const staff = await newActor(caseId, "General staff", "organisation");
    const forces = await newActor(caseId, "Armed forces", "organisation");
    value(await addParent(owner, caseId, staff, { parent: "Armed forces" }));
    const refused = { code: "invalid", fieldErrors: { parent: expect.any(String) } };
    expect(await addParent(owner, caseId, forces, { parent: "General staff" })).toMatchObject(refused);
    expect(await addParent(owner, caseId, staff, { parent: "General staff" })).toMatchObject(refused);
  });

  test("is edited by the revision that was seen, and doesn't become unnamed", async () => {
    const caseId = await newCase();
    const id = await newActor(caseId, "Ada Brun");
    const named = { kind: "organisation", name: "Brun Ltd", description: "" } as const;
    value(await editActor(owner, caseId, id, { revision: 1, ...named }));
    expect(await editActor(owner, caseId, id, { revision: 1, ...named, name: "Late" })).toMatchObject({
      code: "conflict",
      detail: { current: { revision: 2, name: "Brun Ltd" } },
    });
    expect(await editActor(owner, caseId, id, { revision: 2, ...named, kind: "unnamed" })).toMatchObject({
      code: "invalid",
    });
    expect(await getActor(owner, caseId, id)).toMatchObject({ revision: 2, ...named });
  });

  test("is found by name and alias, and not from another case", async () => {
    const caseId = await newCase();
    const ada = await newActor(caseId, "Ada Brun");
    const pier = await newActor(caseId, "Pier Post", "organisation");
    value(await addAlias(owner, caseId, ada, { name: "The Mayor" }));
    const found = async (filter: Parameters<typeof listActors>[2]) =>
      (await listActors(owner, caseId, filter)).map(({ id }) => id);
    expect(await found({})).toEqual([pier, ada]);
    expect(await found({ search: "mayo bru" })).toEqual([ada]);
    expect(await found({ kind: "organisation" })).toEqual([pier]);
    await expect(getActor(owner, await newCase(), ada)).rejects.toThrow(NotFound);
  });
});

describe("merging", () => {
  test("goes one step deep, can be undone, and hides the merged one from lists", async () => {
    const caseId = await newCase();
    const [one, two, three] = [
      await newActor(caseId, "One"),
      await newActor(caseId, "Two"),
      await newActor(caseId, "Three"),
    ];
    value(await mergeActor(owner, caseId, one, two));
    expect((await listActors(owner, caseId)).map(({ name }) => name)).toEqual(["Three", "Two"]);
    for (const [from, into] of [
      [three, one],
      [two, three],
      [one, three],
      [two, two],
    ]) {
      expect(await mergeActor(owner, caseId, from ?? "", into ?? "")).toMatchObject({ code: "invalid" });
    }
    value(await unmergeActor(owner, caseId, one));
    expect(await listActors(owner, caseId)).toHaveLength(3);
    expect(await kindsOf(caseId, one)).toEqual(["actor.created", "actor.merged", "actor.unmerged"]);
  });
});
