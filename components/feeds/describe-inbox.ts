/** What an empty inbox depends on. */
export type WatchedFeed = { nextCheck: Date | null; lastChecked: Date | null; error: string | null };

/**
 * What an empty inbox says: that nothing is new only where the feeds could be read. Pure.
 *
 * @param feeds all of the case, those that aren't watched any more among them.
 */
export function describeInbox(feeds: readonly WatchedFeed[]): { title: string; words: string } {
  if (feeds.length === 0) {
    return {
      title: "No feeds yet",
      words: "Watch the feed of an agency, a ministry or a blog: what is new in it waits here.",
    };
  }
  const watched = feeds.filter(({ nextCheck }) => nextCheck !== null);
  const failed = watched.filter(({ error }) => error !== null).length;
  if (watched.length === 0) {
    return { title: "No feed is watched", words: "Watch one of the list again, or add another." };
  }
  if (failed === watched.length) {
    return {
      title: failed === 1 ? "The feed couldn't be read" : "None of the feeds could be read",
      words: "The list says why. Gainsay tries again by itself, later after each failure.",
    };
  }
  if (watched.every(({ lastChecked }) => lastChecked === null)) {
    return { title: "Not looked at yet", words: "What the feeds have new will wait here." };
  }
  if (failed > 0) {
    return {
      title: "Nothing new in what could be read",
      words: `${failed} of ${watched.length} feeds couldn't be read: the list says why.`,
    };
  }
  return {
    title: "Nothing new",
    words: "What the feeds have new waits here, to be taken in or passed over.",
  };
}
