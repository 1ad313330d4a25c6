import { isUuid } from "@/lib/db/is-uuid";

/** Ids that come from outside: those that are any, each once, at most as many as a list shows. */
export function readIds(ids: readonly unknown[]): string[] {
  const wanted = Array.isArray(ids) ? ids.filter((id) => typeof id === "string" && isUuid(id)) : [];
  return [...new Set(wanted as string[])].slice(0, 500);
}
