import type { Analyst } from "@/lib/accounts/analyst";
import { ACTOR_SELECT } from "@/lib/actors/actor";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";

const NAMED = { select: { id: true, kind: true, name: true } } as const;
const PERIOD = { from: true, fromEarliest: true, until: true, untilLatest: true } as const;

const SELECT = {
  ...ACTOR_SELECT,
  source: { select: { id: true, title: true } },
  mergedInto: NAMED,
  match: NAMED,
  merged: NAMED,
  roles: {
    select: { id: true, title: true, institution: NAMED, ...PERIOD },
    orderBy: [{ fromEarliest: { sort: "desc", nulls: "last" } }, { id: "desc" }],
  },
  parents: {
    select: { id: true, parent: NAMED, ...PERIOD },
    orderBy: [{ fromEarliest: { sort: "desc", nulls: "last" } }, { id: "desc" }],
  },
} satisfies Prisma.ActorSelect;

export type ActorView = Prisma.ActorGetPayload<{ select: typeof SELECT }>;

/**
 * An actor with its aliases, roles and parents, newest first, what was merged, and whom an engine takes it for.
 *
 * @throws NotFound when it isn't in the case or the analyst is no member.
 */
export async function getActor(analyst: Analyst, caseId: string, actorId: string): Promise<ActorView> {
  await requireMember(analyst, caseId);
  const where = { caseId_id: { caseId, id: actorId } };
  const actor = isUuid(actorId) ? await db.actor.findUnique({ where, select: SELECT }) : null;
  if (!actor) throw new NotFound("This actor");
  return actor;
}
