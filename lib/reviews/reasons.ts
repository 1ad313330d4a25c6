import type { DismissalReason } from "@/lib/db/generated/enums";

/** Why a contradiction is none: the word for people, and a line that says when it is the right one. */
export const REASON = {
  different_time: {
    label: "Different time",
    means: "Each held when it was said; the facts changed between.",
  },
  scope: {
    label: "Different scope",
    means: "One speaks of a part, a place or a group that the other leaves out.",
  },
  definition: { label: "Different definition", means: "They use one word for two things." },
  unit: { label: "Different unit", means: "The figures count or measure different things." },
  translation: { label: "Translation", means: "The conflict lies in how one was translated." },
  reported_not_held: { label: "Reported, not held", means: "One side passes on what somebody else says." },
  superseded: { label: "Superseded", means: "The speaker has corrected or replaced the earlier claim." },
  different_entity: { label: "Different entity", means: "They speak of different people, groups or places." },
  hedged: { label: "Hedged", means: "One side leaves it open: “may”, “reportedly”, “as far as we know”." },
  agreement: { label: "They agree", means: "Both say the same, in other words." },
  misread: { label: "Misread", means: "A claim was read wrongly: its words, or who said them." },
} as const satisfies Record<DismissalReason, { label: string; means: string }>;

export const REASONS = Object.keys(REASON) as [DismissalReason, ...DismissalReason[]];
