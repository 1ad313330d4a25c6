"use client";

import { useState, useTransition } from "react";
import type { FeedActions } from "@/components/feeds/feed-actions";
import { INTERVAL_WORDS } from "@/components/feeds/interval-words";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import { useAskWhile } from "@/components/ui/use-ask-while";
import { useQuietRefresh } from "@/components/ui/use-quiet-refresh";
import type { FeedView } from "@/lib/feeds/feed";
import type { Failure, Outcome } from "@/lib/outcome";

/** The feeds of a case: when each was looked at, what went wrong, and how it is watched. */
export function FeedList({
  caseId,
  feeds,
  now,
  actions,
}: {
  caseId: string;
  feeds: readonly FeedView[];
  /** When the page was made: a feed that was due then is being looked at. */
  now: Date;
  actions: FeedActions;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, say] = useState("");
  // Nothing is refused while something else is saved: what is asked for follows it.
  const [, startTransition] = useTransition();
  const [isDrawing, refresh] = useQuietRefresh();
  const due = feeds.filter((feed) => feed.nextCheck !== null && feed.nextCheck <= now);
  const seen = new Map(due.map(({ id, lastChecked }) => [id, lastChecked?.toISOString() ?? null]));
  useAskWhile<{ id: string; lastChecked: string | null }[]>(
    due.length > 0 && !isDrawing,
    `/cases/${caseId}/feeds/state`,
    (answers) => {
      const isNew = answers.some(({ id, lastChecked }) => seen.has(id) && seen.get(id) !== lastChecked);
      if (isNew) refresh();
    },
  );
  const work: Work = (asked, done = "") => {
    startTransition(async () => {
      const outcome = await reached(asked());
      setFailure(outcome.ok ? null : outcome);
      say(outcome.ok ? done : "");
    });
  };
  return (
    <>
      <FormFailure outcome={failure} />
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {said}
      </p>
      <ul
        aria-label="Feeds"
        className="divide-y divide-line rounded-[10px] border border-line bg-card empty:hidden"
      >
        {feeds.map((feed) => (
          <li key={feed.id} className="grid gap-1.5 px-3 py-2.5">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <b className="min-w-0 font-semibold break-words" dir="auto">
                {feed.title || feed.url}
              </b>
              {feed.nextCheck === null ? <Chip tone="warn">not watched</Chip> : null}
              {feed.error ? <Chip tone="bad">failed</Chip> : null}
            </div>
            {feed.title ? <p className="text-xs break-all text-ink-3">{feed.url}</p> : null}
            <p role="status" className="text-sm text-ink-2">
              {due.includes(feed) ? (
                "Being looked at …"
              ) : feed.lastChecked ? (
                <>
                  looked at <DateTime at={feed.lastChecked} />, {feed._count.items} waiting
                </>
              ) : null}
            </p>
            {feed.error ? <p className="text-sm text-bad">{feed.error}</p> : null}
            {feed.nextCheck === null ? (
              <StoppedTools feed={feed} caseId={caseId} work={work} actions={actions} />
            ) : (
              <FeedTools feed={feed} caseId={caseId} work={work} actions={actions} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Does something, and says so when it is done. */
type Work = (asked: () => Promise<Outcome<unknown>>, done?: string) => void;

type Tools = { caseId: string; feed: FeedView; work: Work; actions: FeedActions };

/** What can be done with a feed that isn't watched any more. */
function StoppedTools({ caseId, feed, work, actions }: Tools) {
  const { id, url, everyMinutes, takesIn } = feed;
  const name = feed.title || url;
  const waiting = feed._count.items;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="small"
          onClick={() => work(() => actions.watch(caseId, { url, everyMinutes, takesIn }))}
        >
          Watch again<span className="sr-only">: {name}</span>
        </Button>
        <Button
          size="small"
          variant="quiet"
          onClick={() => work(() => actions.remove(caseId, id), `Removed from the list: ${name}`)}
        >
          Remove<span className="sr-only"> {name} from the list</span>
        </Button>
      </div>
      <p className="text-xs text-ink-3">
        Removing it keeps the sources that came of it
        {waiting > 0 ? `; the ${waiting} waiting in the inbox ${waiting === 1 ? "goes" : "go"}.` : "."}
      </p>
    </div>
  );
}

function FeedTools({ caseId, feed, work, actions }: Tools) {
  const { id, everyMinutes, takesIn } = feed;
  const name = feed.title || feed.url;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
      <label className="flex items-center gap-1.5">
        Looked at<span className="sr-only">: {name}</span>
        <select
          key={`every-${everyMinutes}`}
          defaultValue={everyMinutes}
          onChange={(event) => {
            const minutes = Number(event.currentTarget.value);
            work(() => actions.edit(caseId, id, { everyMinutes: minutes, takesIn }));
          }}
          className="min-h-[28px] rounded-lg border border-edge bg-paper px-1.5 text-ink"
        >
          {Object.entries(INTERVAL_WORDS).map(([minutes, words]) => (
            <option key={minutes} value={minutes}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-1.5">
        <input
          type="checkbox"
          key={`takes-${takesIn}`}
          defaultChecked={takesIn}
          onChange={(event) => {
            const checked = event.currentTarget.checked;
            work(() => actions.edit(caseId, id, { everyMinutes, takesIn: checked }));
          }}
          className="size-[15px] accent-(--accent)"
        />
        take in by itself<span className="sr-only"> what is new in {name}</span>
      </label>
      <Button size="small" onClick={() => work(() => actions.check(caseId, id))}>
        Look now<span className="sr-only"> at {name}</span>
      </Button>
      <Button size="small" variant="quiet" onClick={() => work(() => actions.stop(caseId, id))}>
        Stop<span className="sr-only"> watching {name}</span>
      </Button>
    </div>
  );
}
