import { formatDate } from "@/lib/dates/format-date";
import type { FeedItemView } from "@/lib/feeds/feed";

/** An entry of a feed, with what can be done with it. */
export function FeedItem({
  item,
  isChosen,
  choose,
  children,
}: {
  item: FeedItemView;
  isChosen?: boolean;
  /** Where it can be chosen with others. */
  choose?: (id: string, isChosen: boolean) => void;
  children: React.ReactNode;
}) {
  const { id, url, title, byline, published, summary, feed } = item;
  const name = title || url || "Without a title";
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 px-3 py-2.5">
      {choose ? (
        <input
          type="checkbox"
          aria-label={`Choose ${name}`}
          checked={isChosen ?? false}
          onChange={(event) => choose(id, event.currentTarget.checked)}
          className="mt-1 size-[15px] accent-(--accent)"
        />
      ) : (
        <span />
      )}
      <div className="grid gap-1">
        <p dir="auto" className="font-medium break-words">
          {url ? (
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer nofollow"
              className="text-accent underline"
            >
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        {summary && summary !== title ? (
          <p dir="auto" className="line-clamp-2 text-sm break-words text-ink-2">
            {summary}
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
          <span dir="auto">
            {[feed.title || feed.url, byline, published ? formatDate(published) : ""]
              .filter(Boolean)
              .join(" · ")}
          </span>
          <span className="ml-auto flex gap-1.5 text-ink">{children}</span>
        </div>
      </div>
    </li>
  );
}
