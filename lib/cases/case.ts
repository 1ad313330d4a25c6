import { z } from "zod";
import { LISTED_STATES } from "@/lib/db/listed-states";
import { STANDING_PAIR } from "@/lib/db/standing-pair";
import { typedText } from "@/lib/typed-text";

/** What a case is called, and what it is about. */
export const caseInput = z.object({
  name: typedText(200, "Write a name."),
  description: typedText(4000),
});

/** How much a case holds, but for its actors; withdrawn and rejected claims and their pairs aren't counted. */
export const caseCounts = {
  contradictions: { where: STANDING_PAIR },
  sources: { where: { withdrawnAt: null } },
  claims: { where: { state: { in: LISTED_STATES } } },
} as const;

/** How much a case holds: what its lists show by themselves. */
export type CaseCounts = Record<keyof typeof caseCounts | "actors", number>;
