import {
  acceptMatch,
  addAlias,
  addParent,
  addRole,
  declineMatch,
  edit,
  merge,
  removeAlias,
  removeParent,
  removeRole,
  unmerge,
} from "@/app/cases/[caseId]/actors/actions";
import type { ActorActions } from "@/components/actors/actor-actions";
import type { MatchActions } from "@/components/actors/match-actions";

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

/** What pages hand to the question whether two actors are one. */
export const matchActions: MatchActions = { acceptMatch, declineMatch };
