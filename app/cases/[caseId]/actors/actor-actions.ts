import {
  addAlias,
  addParent,
  addRole,
  edit,
  removeAlias,
  removeParent,
  removeRole,
} from "@/app/cases/[caseId]/actors/actions";
import type { ActorActions } from "@/components/actors/actor-actions";

/** What the page of an actor hands to its forms. */
export const actorActions: ActorActions = {
  edit,
  addAlias,
  removeAlias,
  addRole,
  removeRole,
  addParent,
  removeParent,
};
