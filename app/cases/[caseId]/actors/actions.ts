"use server";

import { refresh } from "next/cache";
import { act } from "@/app/act";
import type { ActorActions } from "@/components/actors/actor-actions";
import { addAlias as addAliasOf } from "@/lib/actors/add-alias";
import { addParent as addParentOf } from "@/lib/actors/add-parent";
import { addRole as addRoleOf } from "@/lib/actors/add-role";
import { editActor } from "@/lib/actors/edit-actor";
import { mergeActor } from "@/lib/actors/merge-actor";
import { removeAlias as removeAliasOf } from "@/lib/actors/remove-alias";
import { removeParent as removeParentOf } from "@/lib/actors/remove-parent";
import { removeRole as removeRoleOf } from "@/lib/actors/remove-role";
import { unmergeActor } from "@/lib/actors/unmerge-actor";
import type { Outcome } from "@/lib/outcome";

async function shown(work: Promise<Outcome>): Promise<Outcome> {
  const outcome = await work;
  if (outcome.ok) refresh();
  return outcome;
}

export const edit: ActorActions["edit"] = async (caseId, actorId, input) =>
  shown(act((analyst) => editActor(analyst, caseId, actorId, input)));

export const addAlias: ActorActions["addAlias"] = async (caseId, actorId, input) =>
  shown(act((analyst) => addAliasOf(analyst, caseId, actorId, input)));

export const removeAlias: ActorActions["removeAlias"] = async (caseId, actorId, aliasId) =>
  shown(act((analyst) => removeAliasOf(analyst, caseId, actorId, aliasId)));

export const addRole: ActorActions["addRole"] = async (caseId, actorId, input) =>
  shown(act((analyst) => addRoleOf(analyst, caseId, actorId, input)));

export const removeRole: ActorActions["removeRole"] = async (caseId, actorId, roleId) =>
  shown(act((analyst) => removeRoleOf(analyst, caseId, actorId, roleId)));

export const addParent: ActorActions["addParent"] = async (caseId, actorId, input) =>
  shown(act((analyst) => addParentOf(analyst, caseId, actorId, input)));

export const removeParent: ActorActions["removeParent"] = async (caseId, actorId, parentId) =>
  shown(act((analyst) => removeParentOf(analyst, caseId, actorId, parentId)));

/** Says that an actor is another one. Fails with `invalid` where that can't be (itself, merged already, named into unnamed). */
export const merge: ActorActions["merge"] = async (caseId, actorId, intoId) =>
  shown(act((analyst) => mergeActor(analyst, caseId, actorId, intoId)));

/** Takes a merge back. */
export const unmerge: ActorActions["unmerge"] = async (caseId, actorId) =>
  shown(act((analyst) => unmergeActor(analyst, caseId, actorId)));
