import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { normaliseUrl } from "@/lib/sources/normalise-url";

/** Minutes between two looks that can be chosen. */
export const INTERVALS = [15, 30, 60, 360, 1440] as const;

/** What an analyst says of a feed to be watched; its address comes out normalised. */
export const feedInput = z.object({
  url: z.string().transform((typed, context) => {
    const read = normaliseUrl(typed);
    if (read.ok) return read.url;
    context.addIssue({
      code: "custom",
      message: typed.trim() ? read.message : "Paste the address of a feed.",
    });
    return z.NEVER;
  }),
  everyMinutes: z.coerce
    .number()
    .refine((minutes) => INTERVALS.some((each) => each === minutes), "Choose how often."),
  takesIn: z.boolean(),
});

export type FeedInput = z.input<typeof feedInput>;

/** What is read of a feed for a list, with the number of its items that wait for a decision. */
export const feedSelect = {
  id: true,
  url: true,
  title: true,
  siteUrl: true,
  everyMinutes: true,
  takesIn: true,
  nextCheck: true,
  lastChecked: true,
  error: true,
  createdBy: { select: { name: true } },
  _count: { select: { items: { where: { state: "waiting" } } } },
} satisfies Prisma.FeedSelect;

export type FeedView = Prisma.FeedGetPayload<{ select: typeof feedSelect }>;

/** What is read of an item of a feed for a list, with the feed that it came from. */
export const feedItemSelect = {
  id: true,
  url: true,
  title: true,
  byline: true,
  published: true,
  summary: true,
  state: true,
  feed: { select: { id: true, title: true, url: true } },
} satisfies Prisma.FeedItemSelect;

export type FeedItemView = Prisma.FeedItemGetPayload<{ select: typeof feedItemSelect }>;
