import { check, edit, pass, putBack, remove, stop, take, watch } from "@/app/cases/[caseId]/feeds/actions";
import type { FeedActions } from "@/components/feeds/feed-actions";

/** What the page hands down. */
export const feedActions: FeedActions = { watch, edit, check, stop, remove, take, pass, putBack };
