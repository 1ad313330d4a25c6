import { z } from "zod";
import { actorReference } from "@/lib/actors/actor";
import type { QuoteAnchor } from "@/lib/claims/anchor-quote";
import type { Prisma } from "@/lib/db/generated/client";
import { type ActorKind, type ClaimState, Directness } from "@/lib/db/generated/enums";
import { typedText } from "@/lib/typed-text";

export const STATEMENT_LIMIT = 2000;
export const QUOTE_LIMIT = 20_000;

const place = z.int("Select the words in the text.");

/** A span in the source; with `exact`, it is checked that these words stand there. */
const quoteInput = z.object({ start: place, end: place, exact: z.string().optional() });

/** A step of the chain, from the speaker outwards: an actor, or words ("news agencies"). */
const stepInput = z
  .object({
    actorId: z.uuid("Choose the actor from the list.").optional(),
    words: typedText(200).default(""),
    verb: typedText(100).default(""),
  })
  .refine((step) => step.actorId || step.words, "Say whom it came through, or remove the step.");

/**
 * What a person gives for a claim. A field left out takes its default when the claim is new and stays as it is when the claim
 * is edited; an empty statement or verb means the default, an empty date that it isn't known.
 */
export const claimInput = z.object({
  quotes: z.array(quoteInput).min(1, "Select the words in the text.").max(50, "At most 50 spans."),
  speaker: actorReference,
  cue: typedText(100).optional(),
  statement: typedText(STATEMENT_LIMIT).optional(),
  denies: z.boolean().optional(),
  reported: z.boolean().optional(),
  said: typedText(100).nullable().optional(),
  happened: typedText(100).nullable().optional(),
  role: typedText(200).optional(),
  /** Null: by the quotation marks. */
  directness: z.enum(Directness).nullable().optional(),
  chain: z.array(stepInput).max(10, "At most ten steps.").optional(),
});
export type ClaimInput = z.output<typeof claimInput>;

const NAMED = { id: true, kind: true, name: true } as const;
const ACTOR = { ...NAMED, mergedInto: { select: NAMED } } satisfies Prisma.ActorSelect;
const SPEAKER = { ...ACTOR, match: { select: ACTOR }, matchReason: true } satisfies Prisma.ActorSelect;

/** The newest version is the current one. */
export const CLAIM_SELECT = {
  id: true,
  state: true,
  version: true,
  createdAt: true,
  engine: true,
  answersId: true,
  analyst: { select: { id: true, name: true } },
  source: {
    select: {
      id: true,
      title: true,
      url: true,
      published: true,
      captured: true,
      originId: true,
      publisher: { select: { id: true, name: true } },
      text: { select: { pages: true } },
    },
  },
  versions: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      statement: true,
      denies: true,
      reported: true,
      said: true,
      saidEarliest: true,
      saidLatest: true,
      happened: true,
      happenedEarliest: true,
      happenedLatest: true,
      createdAt: true,
      analyst: { select: { id: true, name: true } },
      quotes: {
        orderBy: { position: "asc" },
        select: { exact: true, prefix: true, suffix: true, start: true, end: true },
      },
      attribution: {
        select: {
          id: true,
          role: true,
          cue: true,
          directness: true,
          speaker: { select: SPEAKER },
          chain: {
            orderBy: { position: "asc" },
            select: { position: true, words: true, verb: true, actor: { select: ACTOR } },
          },
        },
      },
    },
  },
} satisfies Prisma.ClaimSelect;

export type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof CLAIM_SELECT }>;

type NamedActor = { id: string; kind: ActorKind; name: string };

/** What one version of a claim holds, whoever wrote it and wherever it is kept. Offsets in UTF-16 code units. */
export type ClaimContent = {
  statement: string;
  denies: boolean;
  reported: boolean;
  said: string | null;
  saidEarliest: Date | null;
  saidLatest: Date | null;
  happened: string | null;
  happenedEarliest: Date | null;
  happenedLatest: Date | null;
  quotes: QuoteAnchor[];
  attribution: {
    speaker: NamedActor;
    role: string;
    cue: string;
    directness: Directness;
    chain: { position: number; actor: NamedActor | null; words: string; verb: string }[];
  };
};

/** A claim as every page and export reads it: its current version, its actors as merged. */
export type ClaimView = Omit<ClaimContent, "attribution"> & {
  id: string;
  state: ClaimState;
  version: number;
  attribution: ClaimContent["attribution"] & { id: string };
  source: Omit<ClaimRow["source"], "text">;
  /** Where in its document the quote stands: "p. 3"; "" where there are no pages. */
  page: string;
  createdAt: Date;
  /** Who found it: an analyst's name, or the version of the engine. */
  foundBy: string;
  /** The version of the engine that found it; null when an analyst did. */
  engine: string | null;
  /** Whom the engine takes the speaker for, and why, where that is offered and not settled. */
  offered: { actor: NamedActor; reason: string } | null;
  /** The claim of the same source that "such" or "this" in its words points to. */
  answersId: string | null;
  /** Who wrote the version that stands, and when. */
  editedBy: string;
  editedAt: Date;
};
