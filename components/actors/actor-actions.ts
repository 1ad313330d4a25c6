import type { ActorKind } from "@/lib/db/generated/enums";
import type { Outcome } from "@/lib/outcome";

type Period = { from: string; until: string };

/** The server actions of an actor's page, handed down, since components know no routes. */
export type ActorActions = {
  edit: (
    caseId: string,
    actorId: string,
    input: { revision: number; kind: ActorKind; name: string; description: string },
  ) => Promise<Outcome>;
  addAlias: (caseId: string, actorId: string, input: { name: string }) => Promise<Outcome>;
  removeAlias: (caseId: string, actorId: string, aliasId: string) => Promise<Outcome>;
  addRole: (
    caseId: string,
    actorId: string,
    input: Period & { title: string; institution: string },
  ) => Promise<Outcome>;
  removeRole: (caseId: string, actorId: string, roleId: string) => Promise<Outcome>;
  addParent: (caseId: string, actorId: string, input: Period & { parent: string }) => Promise<Outcome>;
  merge: (caseId: string, actorId: string, intoId: string) => Promise<Outcome>;
  unmerge: (caseId: string, actorId: string) => Promise<Outcome>;
  removeParent: (caseId: string, actorId: string, parentId: string) => Promise<Outcome>;
};
