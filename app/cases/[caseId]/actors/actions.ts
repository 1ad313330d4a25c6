"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { ActorActions } from "@/components/actors/actor-actions";
import type { MatchActions } from "@/components/actors/match-actions";
import { acceptMatch as acceptMatchOf } from "@/lib/actors/accept-match";
import { addAlias as addAliasOf } from "@/lib/actors/add-alias";
import { addParent as addParentOf } from "@/lib/actors/add-parent";
import { addRole as addRoleOf } from "@/lib/actors/add-role";
import { declineMatch as declineMatchOf } from "@/lib/actors/decline-match";
import { editActor } from "@/lib/actors/edit-actor";
import { mergeActor } from "@/lib/actors/merge-actor";
import { removeAlias as removeAliasOf } from "@/lib/actors/remove-alias";
import { removeParent as removeParentOf } from "@/lib/actors/remove-parent";
import { removeRole as removeRoleOf } from "@/lib/actors/remove-role";
import { unmergeActor } from "@/lib/actors/unmerge-actor";

/** Corrects an actor; "invalid" by field, "conflict" with what stands when somebody was faster. */
export const edit: ActorActions["edit"] = async (caseId, actorId, input) =>
  shown(act((analyst) => editActor(analyst, caseId, actorId, input)));

/** Adds another name; "invalid" when it is empty or too long, "exists" when the actor has it. */
export const addAlias: ActorActions["addAlias"] = async (caseId, actorId, input) =>
  shown(act((analyst) => addAliasOf(analyst, caseId, actorId, input)));

/** Removes another name; "not-found" for an actor outside the case. */
export const removeAlias: ActorActions["removeAlias"] = async (caseId, actorId, aliasId) =>
  shown(act((analyst) => removeAliasOf(analyst, caseId, actorId, aliasId)));

/** Adds a role with its period; "invalid" by field. */
export const addRole: ActorActions["addRole"] = async (caseId, actorId, input) =>
  shown(act((analyst) => addRoleOf(analyst, caseId, actorId, input)));

/** Removes a role; "not-found" for an actor outside the case. */
export const removeRole: ActorActions["removeRole"] = async (caseId, actorId, roleId) =>
  shown(act((analyst) => removeRoleOf(analyst, caseId, actorId, roleId)));

/** Adds what an actor belongs to; "invalid" when that would go round in a circle. */
export const addParent: ActorActions["addParent"] = async (caseId, actorId, input) =>
  shown(act((analyst) => addParentOf(analyst, caseId, actorId, input)));

/** Removes what an actor belongs to; "not-found" for an actor outside the case. */
export const removeParent: ActorActions["removeParent"] = async (caseId, actorId, parentId) =>
  shown(act((analyst) => removeParentOf(analyst, caseId, actorId, parentId)));

/** Says that an actor is another one. Fails with `invalid` where that can't be (itself, merged already, named into unnamed). */
export const merge: ActorActions["merge"] = async (caseId, actorId, intoId) =>
  shown(act((analyst) => mergeActor(analyst, caseId, actorId, intoId)));

/** Takes a merge back. */
export const unmerge: ActorActions["unmerge"] = async (caseId, actorId) =>
  shown(act((analyst) => unmergeActor(analyst, caseId, actorId)));

/** Merges a proposed actor into the one that it is taken for; "invalid" when none is offered any more. */
export const acceptMatch: MatchActions["acceptMatch"] = async (caseId, actorId) =>
  shown(act((analyst) => acceptMatchOf(analyst, caseId, actorId)));

/** Keeps a proposed actor as one of its own; "not-found" for an actor outside the case. */
export const declineMatch: MatchActions["declineMatch"] = async (caseId, actorId) =>
  shown(act((analyst) => declineMatchOf(analyst, caseId, actorId)));
