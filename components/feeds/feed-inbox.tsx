"use client";

import Link from "next/link";
import { useRef, useState, useTransition } from "react";
import { describeInbox, type WatchedFeed } from "@/components/feeds/describe-inbox";
import type { FeedActions } from "@/components/feeds/feed-actions";
import { FeedItem } from "@/components/feeds/feed-item";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import type { FeedItemView } from "@/lib/feeds/feed";
import type { Failure, Outcome } from "@/lib/outcome";

type Items = { items: FeedItemView[]; total: number };

/** What feeds had new: each is taken in or passed over, alone or with others; what was passed over can be put back. */
export function FeedInbox({
  caseId,
  waiting,
  passed,
  feeds,
  actions,
}: {
  caseId: string;
  waiting: Items;
  passed: Items;
  /** All of the case: an empty inbox says nothing of feeds that couldn't be read. */
  feeds: readonly WatchedFeed[];
  actions: FeedActions;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [importId, setImportId] = useState<string | null>(null);
  const [said, say] = useState("");
  const [, startTransition] = useTransition();
  /** On their way to the server: of these nothing else can be asked, of all others it can. */
  const asking = useRef(new Set<string>());
  const here = waiting.items.filter(({ id }) => chosen.has(id)).map(({ id }) => id);

  const work = <T,>(
    wanted: string[],
    asked: (ids: string[]) => Promise<Outcome<T>>,
    done: (value: T) => void,
  ) => {
    const ids = wanted.filter((id) => !asking.current.has(id));
    if (ids.length === 0) return;
    for (const id of ids) asking.current.add(id);
    startTransition(async () => {
      const outcome = await reached(asked(ids));
      for (const id of ids) asking.current.delete(id);
      setFailure(outcome.ok ? null : outcome);
      if (!outcome.ok) return;
      setChosen((before) => new Set([...before].filter((id) => !ids.includes(id))));
      done(outcome.value);
    });
  };
  const take = (ids: string[]) =>
    work(
      ids,
      (them) => actions.take(caseId, them),
      ({ importId: begun }) => {
        setImportId(begun);
        say(`${count(ids.length)} being taken in.`);
      },
    );
  const pass = (ids: string[]) =>
    work(
      ids,
      (them) => actions.pass(caseId, them),
      () => {
        setImportId(null);
        say(`${count(ids.length)} passed over.`);
      },
    );
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const empty = describeInbox(feeds);
  const all = waiting.items.length > 0 && here.length === waiting.items.length;
  return (
    <section aria-label="Inbox" className="grid min-w-0 gap-3">
      <p role="status" className="flex flex-wrap gap-x-3 text-sm text-ink-2 empty:hidden">
        {said}
        {said && importId ? (
          <Link href={`/cases/${caseId}/imports/${importId}`} className="text-accent underline">
            See how it goes
          </Link>
        ) : null}
      </p>
      <FormFailure outcome={failure} />
      {waiting.items.length > 0 ? (
        <>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-[10px] bg-sunk px-3 py-2 text-sm">
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                checked={all}
                onChange={() => setChosen(new Set(all ? [] : waiting.items.map(({ id }) => id)))}
                className="size-[15px] accent-(--accent)"
              />
              {here.length > 0 ? `${here.length} chosen` : `${waiting.total} new`}
            </label>
            <span className="ml-auto flex gap-2">
              <Button size="small" aria-disabled={here.length === 0} onClick={() => take(here)}>
                Take in the chosen
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-disabled={here.length === 0}
                onClick={() => pass(here)}
              >
                Pass over the chosen
              </Button>
            </span>
          </div>
          <ul
            aria-label="New items"
            className="divide-y divide-line rounded-[10px] border border-line bg-card"
          >
            {waiting.items.map((item) => (
              <FeedItem key={item.id} item={item} isChosen={chosen.has(item.id)} choose={choose}>
                <Button size="small" onClick={() => take([item.id])}>
                  Take in<span className="sr-only">: {item.title}</span>
                </Button>
                <Button size="small" variant="quiet" onClick={() => pass([item.id])}>
                  Pass over<span className="sr-only">: {item.title}</span>
                </Button>
              </FeedItem>
            ))}
          </ul>
          {waiting.total > waiting.items.length ? (
            <p className="text-sm text-ink-2">
              The newest {waiting.items.length} of {waiting.total} are shown.
            </p>
          ) : null}
        </>
      ) : (
        <EmptyState title={empty.title}>
          <p>{empty.words}</p>
        </EmptyState>
      )}
      {passed.total > 0 ? (
        <details className="text-sm">
          <summary className="cursor-pointer text-ink-2">Passed over ({passed.total})</summary>
          <ul
            aria-label="Passed over"
            className="mt-2 divide-y divide-line rounded-[10px] border border-line bg-card"
          >
            {passed.items.map((item) => (
              <FeedItem key={item.id} item={item}>
                <Button
                  size="small"
                  onClick={() =>
                    work(
                      [item.id],
                      (ids) => actions.putBack(caseId, ids),
                      () => say("Put back."),
                    )
                  }
                >
                  Put back<span className="sr-only">: {item.title}</span>
                </Button>
              </FeedItem>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function count(number: number): string {
  return number === 1 ? "1 item" : `${number} items`;
}
