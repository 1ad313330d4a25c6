import type { Argument, Proposition } from "@/lib/contradictions/compare/claim-features";

/** Who or what does it, where that is named; the first of several. */
export function subjectOf(proposition: Proposition): Argument | undefined {
  return proposition.arguments.find(({ role, head }) => role === "subject" && head >= 0);
}
