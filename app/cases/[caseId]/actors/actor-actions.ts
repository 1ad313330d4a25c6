import {
  addAlias,
  addParent,
  addRole,
  edit,
  merge,
  removeAlias,
  removeParent,
  removeRole,
  unmerge,
} from "@/app/cases/[caseId]/actors/actions";
import type { ActorActions } from "@/components/actors/actor-actions";

/** What the page of an actor hands to its forms. */
export const actorActions: ActorActions = {
  edit,
  merge,
  addAlias,
  removeAlias,
  addRole,
  removeRole,
  unmerge,
  addParent,
  removeParent,
};
