"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { FeedActions } from "@/components/feeds/feed-actions";
import { removeFeed } from "@/lib/feeds/remove-feed";
import { passFeedItems, putFeedItemsBack, takeFeedItems } from "@/lib/feeds/take-feed-items";
import { checkFeedNow, editFeed, stopFeed, watchFeed } from "@/lib/feeds/watch-feed";

/** Watches a feed. */
export const watch: FeedActions["watch"] = async (caseId, input) =>
  shown(act((analyst) => watchFeed(analyst, caseId, input)));

/** Changes how a feed is watched. */
export const edit: FeedActions["edit"] = async (caseId, feedId, input) =>
  shown(act((analyst) => editFeed(analyst, caseId, feedId, input)));

/** Has a feed looked at now. */
export const check: FeedActions["check"] = async (caseId, feedId) =>
  shown(act((analyst) => checkFeedNow(analyst, caseId, feedId)));

/** Watches a feed no longer. */
export const stop: FeedActions["stop"] = async (caseId, feedId) =>
  shown(act((analyst) => stopFeed(analyst, caseId, feedId)));

/** Removes a feed that isn't watched any more from the list. */
export const remove: FeedActions["remove"] = async (caseId, feedId) =>
  shown(act((analyst) => removeFeed(analyst, caseId, feedId)));

/** Takes items in. */
export const take: FeedActions["take"] = async (caseId, ids) =>
  shown(act((analyst) => takeFeedItems(analyst, caseId, ids)));

/** Passes items over. */
export const pass: FeedActions["pass"] = async (caseId, ids) =>
  shown(act((analyst) => passFeedItems(analyst, caseId, ids)));

/** Puts items back that were passed over. */
export const putBack: FeedActions["putBack"] = async (caseId, ids) =>
  shown(act((analyst) => putFeedItemsBack(analyst, caseId, ids)));
