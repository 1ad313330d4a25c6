import type { ClaimState } from "@/lib/db/generated/enums";

/** The claims that a case counts, and lists by itself: withdrawn and rejected ones are shown when they are asked for. */
export const LISTED_STATES: ClaimState[] = ["accepted", "suggested"];
