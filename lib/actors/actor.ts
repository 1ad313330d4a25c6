import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { ActorKind } from "@/lib/db/generated/enums";
import { typedText } from "@/lib/typed-text";

export const NAME_LIMIT = 200;

/** An actor that isn't there yet: made in the field of the form that needs it. */
export const newActorInput = z.object({
  kind: z.enum(ActorKind, "Say whether it is a person, an organisation or unnamed."),
  name: typedText(NAME_LIMIT, "Give the actor's name, or the words that describe it."),
});

/** An actor as somebody refers to it: by id, or by what makes a new one. */
export const actorReference = z.union(
  [z.object({ actorId: z.uuid() }), z.object({ new: newActorInput })],
  "Choose somebody from the list, or name a new actor (at most 200 characters).",
);
export type ActorReference = z.output<typeof actorReference>;

export const actorInput = z.object({
  kind: z.enum(ActorKind),
  name: typedText(NAME_LIMIT, "Give the actor's name, or the words that describe it."),
  description: typedText(2000).default(""),
});

export const ACTOR_SELECT = {
  id: true,
  kind: true,
  name: true,
  description: true,
  sourceId: true,
  mergedIntoId: true,
  revision: true,
  engine: true,
  matchId: true,
  matchReason: true,
  aliases: { select: { id: true, name: true }, orderBy: { name: "asc" } },
} satisfies Prisma.ActorSelect;

export type Actor = Prisma.ActorGetPayload<{ select: typeof ACTOR_SELECT }>;
