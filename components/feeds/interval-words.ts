import type { INTERVALS } from "@/lib/feeds/feed";

/** How often a feed is looked at, in words, by minutes. */
export const INTERVAL_WORDS: Record<(typeof INTERVALS)[number], string> = {
  15: "every 15 minutes",
  30: "every half hour",
  60: "every hour",
  360: "every 6 hours",
  1440: "once a day",
};
