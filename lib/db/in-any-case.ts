/**
 * A condition on a text column: it equals this text in any case of letters. Prisma compares so by ILIKE, where `\`, `%` and
 * `_` have a meaning of their own. Pure.
 */
export function inAnyCase(text: string) {
  return { equals: text.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
}
