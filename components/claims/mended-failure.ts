import type { Failure } from "@/lib/outcome";

/**
 * What is still wrong once some fields were changed: their errors go, and with the last of them the failure. Pure.
 *
 * @param fields the names of the fields that were changed.
 */
export function mendedFailure(failure: Failure | null, fields: string[]): Failure | null {
  if (!failure || !fields.some((field) => field in failure.fieldErrors)) return failure;
  const left = Object.entries(failure.fieldErrors).filter(([field]) => !fields.includes(field));
  return left.length > 0 ? { ...failure, fieldErrors: Object.fromEntries(left) } : null;
}
