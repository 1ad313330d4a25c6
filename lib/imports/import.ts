import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";

/** Links that can be given at once, and files. */
export const MOST_ITEMS = 500;

/** What a feed says of an item, for where its page doesn't. */
export const givenInput = z.object({
  title: z.string().default(""),
  byline: z.string().default(""),
  published: z.string().default(""),
  publisher: z.string().default(""),
  /** The page that the item's bytes are of, for one that a browser handed over. */
  url: z.string().default(""),
});

export type Given = z.output<typeof givenInput>;

/** An item as a list shows it, with the source that it became. */
export const itemSelect = {
  id: true,
  position: true,
  name: true,
  url: true,
  state: true,
  isKnown: true,
  parts: true,
  error: true,
  source: {
    select: {
      id: true,
      title: true,
      byline: true,
      published: true,
      url: true,
      language: true,
      foundIn: true,
      previousId: true,
      withdrawnAt: true,
      publisher: { select: { name: true } },
    },
  },
} satisfies Prisma.ImportItemSelect;

export type ImportItemView = Prisma.ImportItemGetPayload<{ select: typeof itemSelect }> & {
  /** Whether doing it again may help: what it is made of is still there. */
  canRetry: boolean;
};

/** What is read of an import wherever it is mentioned; its items are counted and listed apart. */
export const importSelect = {
  id: true,
  kind: true,
  createdAt: true,
  undoneAt: true,
  createdBy: { select: { name: true } },
  /** Of an import of ready claims. */
  _count: { select: { claims: true } },
} satisfies Prisma.ImportSelect;

/** How many items are in which state. */
export type ItemCounts = {
  waiting: number;
  running: number;
  done: number;
  failed: number;
  cancelled: number;
};

export type ImportMention = Prisma.ImportGetPayload<{ select: typeof importSelect }> & { counts: ItemCounts };

export type ImportView = ImportMention & { items: ImportItemView[] };
