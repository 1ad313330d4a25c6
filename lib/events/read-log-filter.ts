import { isUuid } from "@/lib/db/is-uuid";
import { EVENT_TARGETS, type EventKind } from "@/lib/events/event";
import type { LogFilter } from "@/lib/events/list-case-events";

/** What an address asks of the log; what can't be read counts as not asked. Pure. */
export function readLogFilter(query: Record<string, string | string[] | undefined>): LogFilter {
  const { before, kind, analyst } = query;
  return {
    ...(typeof before === "string" && /^\d{1,9}$/.test(before) ? { cursor: Number(before) } : {}),
    ...(typeof kind === "string" && Object.hasOwn(EVENT_TARGETS, kind) ? { kind: kind as EventKind } : {}),
    ...(typeof analyst === "string" && isUuid(analyst) ? { analystId: analyst } : {}),
  };
}
