"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { describeProgress, sum, UNDONE } from "@/components/imports/describe-import";
import type { ImportActions } from "@/components/imports/import-actions";
import { ImportItem, type ItemRow } from "@/components/imports/import-item";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { ProgressBar } from "@/components/ui/progress-bar";
import { reached } from "@/components/ui/reach";
import { useAskWhile } from "@/components/ui/use-ask-while";
import { useQuietRefresh } from "@/components/ui/use-quiet-refresh";
import type { ShownImport } from "@/lib/imports/get-import";
import type { ItemCounts } from "@/lib/imports/import";
import type { Failure, Outcome } from "@/lib/outcome";

/** What is seen of an import: dates come as text where it was asked for. */
export type SeenImport = Omit<ShownImport, "createdAt" | "createdBy" | "undoneAt" | "_count">;

const NOTHING: ItemCounts = { waiting: 0, running: 0, done: 0, failed: 0, cancelled: 0 };

/** An import item by item, followed while it goes on; it can be stopped, and what failed tried again. */
export function ImportProgress({
  caseId,
  importId,
  given,
  names = [],
  failures = {},
  isUploading = false,
  isUndone = false,
  opensAlone = false,
  select = "",
  actions,
}: {
  caseId: string;
  importId: string;
  given: SeenImport | null;
  /** Of files that are on their way, by their place; and why one never came. */
  names?: readonly string[];
  failures?: Record<number, string>;
  isUploading?: boolean;
  /** Whether all of it was undone. */
  isUndone?: boolean;
  /** Whether the only source that comes of it is opened when it is there. */
  opensAlone?: boolean;
  /** What is selected there then. */
  select?: string;
  actions: Pick<ImportActions, "stop" | "retry">;
}) {
  const router = useRouter();
  const [, refresh] = useQuietRefresh();
  const [seen, setSeen] = useState<SeenImport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  // What was asked for last stands, until the page knows something newer.
  const current = seen ?? given;
  const counts = withFailures(current?.counts ?? NOTHING, failures);
  const isOpen = isUploading || counts.waiting + counts.running > 0 || sum(counts) < names.length;
  useAskWhile<SeenImport>(isOpen, `/cases/${caseId}/imports/${importId}/state`, setSeen);

  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (!wasOpen.current || isOpen) return;
    wasOpen.current = false;
    const [only, another] = current?.items ?? [];
    const sourceId = another ? undefined : only?.source?.id;
    const query = select ? `?select=${encodeURIComponent(select)}` : "";
    if (opensAlone && sourceId) router.replace(`/cases/${caseId}/sources/${sourceId}${query}`);
    else refresh();
  }, [isOpen, current, opensAlone, select, caseId, router, refresh]);

  const work = (asked: () => Promise<Outcome>) => {
    if (pending) return;
    startTransition(async () => {
      const outcome = await reached(asked());
      setFailure(outcome.ok ? null : outcome);
      const now = await fetch(`/cases/${caseId}/imports/${importId}/state`, { cache: "no-store" }).catch(
        () => null,
      );
      if (now?.ok) setSeen((await now.json()) as SeenImport);
      wasOpen.current = true;
    });
  };
  const rows = rowsOf(current, names, failures);
  const again = current?.retryable ?? 0;
  const shown = current?.items.length ?? 0;
  const total = current?.total ?? 0;
  const all = Math.max(sum(counts), names.length);
  return (
    <section aria-label="Import" className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-[10px] bg-sunk px-3 py-2 text-sm text-ink-2">
        <p role="status" className="min-w-0 flex-1 basis-60 tabular-nums">
          {isUndone ? UNDONE : describeProgress(counts, names.length)}
        </p>
        {isOpen ? (
          <>
            <ProgressBar
              label="Captured"
              value={all - openOf(counts, all)}
              max={Math.max(all, 1)}
              className="basis-40"
            />
            <Button
              size="small"
              aria-disabled={pending}
              onClick={() => work(() => actions.stop(caseId, importId))}
            >
              Stop
            </Button>
          </>
        ) : again > 1 ? (
          <Button
            size="small"
            aria-disabled={pending}
            onClick={() => work(() => actions.retry(caseId, importId))}
          >
            Try these {again} again
          </Button>
        ) : null}
      </div>
      <FormFailure outcome={failure} />
      {shown < total ? (
        <p className="text-sm text-ink-2">
          The first {shown.toLocaleString("en-GB")} of {total.toLocaleString("en-GB")} are shown.
        </p>
      ) : null}
      {rows.length > 0 ? (
        <ul aria-label="Items" className="divide-y divide-line rounded-[10px] border border-line bg-card">
          {rows.map((row) => (
            <ImportItem
              key={row.key}
              caseId={caseId}
              row={row}
              isUndone={isUndone}
              retry={(itemId) => work(() => actions.retry(caseId, importId, itemId))}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function withFailures(counts: ItemCounts, failures: Record<number, string>): ItemCounts {
  return { ...counts, failed: counts.failed + Object.keys(failures).length };
}

function openOf({ done, failed, cancelled }: ItemCounts, all: number): number {
  return all - done - failed - cancelled;
}

/** What is on the server, and what isn't there (yet), in the order in which it was chosen. */
function rowsOf(
  current: SeenImport | null,
  names: readonly string[],
  failures: Record<number, string>,
): ItemRow[] {
  const there = new Map((current?.items ?? []).map((item) => [item.position, item]));
  const missing = names.flatMap((name, position): [number, ItemRow][] =>
    there.has(position)
      ? []
      : [
          [
            position,
            {
              key: `upload-${position}`,
              id: null,
              name,
              url: null,
              state: position in failures ? "failed" : "uploading",
              isKnown: false,
              parts: null,
              error: failures[position] ?? null,
              source: null,
              canRetry: false,
            },
          ],
        ],
  );
  const known = [...there.values()].map((item): [number, ItemRow] => [
    item.position,
    { ...item, key: item.id },
  ]);
  return [...known, ...missing].sort(([one], [other]) => one - other).map(([, row]) => row);
}
