import type { z } from "zod";
import { type Failure, fail } from "@/lib/outcome";

/**
 * Checks an input against its schema.
 *
 * @returns the parsed data, or an `invalid` failure with the first message of each field (by its top-level name).
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
): { ok: true; value: z.output<S> } | Failure {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fieldErrors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? "");
    if (!(field in fieldErrors)) fieldErrors[field] = issue.message;
  }
  const first = parsed.error.issues[0]?.message ?? "This can't be taken.";
  return fail("invalid", first, fieldErrors);
}
