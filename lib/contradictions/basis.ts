import type { Basis } from "@/lib/db/generated/enums";

/**
 * What two claims conflict by: the word for people, and a line that says when it is the right one. The order is that of
 * the choice: the most frequent first.
 */
export const BASIS = {
  denial: { label: "Denial", means: "One rejects what the other says." },
  negation: { label: "Negation", means: "The same statement, once with “not”." },
  antonym: { label: "Antonym", means: "Opposite words: attack and defend, rise and fall." },
  quantity: { label: "Quantity", means: "Different numbers for the same thing." },
  date: { label: "Date", means: "Different times for the same event." },
  role: { label: "Role", means: "Different people or sides did it." },
  scope: { label: "Scope", means: "All against some, always against once." },
  position_change: { label: "Position change", means: "The same speaker held something else before." },
  lexical: { label: "Wording", means: "The words exclude each other in some other way." },
  other: { label: "Other", means: "None of these: say why." },
} as const satisfies Record<Basis, { label: string; means: string }>;

export const BASES = Object.keys(BASIS) as [Basis, ...Basis[]];

/** Whether a string from an address bar or a form names a basis. */
export function isBasis(value: unknown): value is Basis {
  return typeof value === "string" && Object.hasOwn(BASIS, value);
}
