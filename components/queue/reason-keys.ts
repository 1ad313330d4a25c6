import type { DismissalReason } from "@/lib/db/generated/enums";

/**
 * The second key of a dismissal. None is the key of the dismissal itself, so that pressing that twice dismisses nothing.
 */
export const REASON_KEY = {
  different_time: "t",
  scope: "s",
  definition: "f",
  unit: "u",
  translation: "l",
  reported_not_held: "r",
  superseded: "p",
  different_entity: "e",
  hedged: "h",
  agreement: "a",
  misread: "m",
} as const satisfies Record<DismissalReason, string>;
