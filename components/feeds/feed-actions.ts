import type { FeedInput } from "@/lib/feeds/feed";
import type { Outcome } from "@/lib/outcome";

/** The server actions of feeds, handed down by the page. */
export type FeedActions = {
  watch: (caseId: string, input: FeedInput) => Promise<Outcome<{ feedId: string }>>;
  edit: (
    caseId: string,
    feedId: string,
    input: Pick<FeedInput, "everyMinutes" | "takesIn">,
  ) => Promise<Outcome>;
  check: (caseId: string, feedId: string) => Promise<Outcome>;
  stop: (caseId: string, feedId: string) => Promise<Outcome>;
  remove: (caseId: string, feedId: string) => Promise<Outcome>;
  take: (caseId: string, ids: string[]) => Promise<Outcome<{ importId: string }>>;
  pass: (caseId: string, ids: string[]) => Promise<Outcome>;
  putBack: (caseId: string, ids: string[]) => Promise<Outcome>;
};
