import { z } from "zod";
import { STANDING_PAIR } from "@/lib/db/standing-pair";
import { typedText } from "@/lib/typed-text";

/** What a case is called, and what it is about. */
export const caseInput = z.object({
  name: typedText(200, "Write a name."),
  description: typedText(4000),
});

/** How much a case holds; withdrawn claims, their pairs and merged actors aren't counted. */
export const caseCounts = {
  contradictions: { where: STANDING_PAIR },
  sources: true,
  actors: { where: { mergedIntoId: null } },
  claims: { where: { state: "accepted" } },
} as const;

export type CaseCounts = Record<keyof typeof caseCounts, number>;
