"use client";

import { useEffect, useRef } from "react";
import type { ClaimConflict } from "@/components/claims/claim-actions";
import { type ClaimDraft, draftOf, wordsOf } from "@/components/claims/claim-draft";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const FIELDS: [label: string, read: (draft: ClaimDraft) => string][] = [
  ["Quote", ({ quotes }) => wordsOf(quotes)],
  ["Speaker", ({ speaker }) => speaker?.label ?? ""],
  ["Statement", ({ statement, quotes }) => statement ?? wordsOf(quotes)],
  ["Verb", ({ cue }) => cue],
  ["Role", ({ role }) => role],
  ["Denies", ({ denies }) => (denies ? "yes" : "no")],
  ["Reported", ({ reported }) => (reported ? "yes" : "no")],
  ["Said", ({ said }) => said ?? ""],
  ["Happened", ({ happened }) => happened],
  ["Directness", ({ directness }) => directness ?? ""],
  ["Chain", ({ chain }) => chain.map(({ who, verb }) => `${who} ${verb}`.trim()).join(" → ")],
];

/** Somebody else's version beside mine, where the two differ, with both ways on. It takes the focus, so that it is seen. */
export function ConflictChoice({
  theirs,
  mine,
  onSaveMine,
  onTakeTheirs,
}: {
  theirs: ClaimConflict;
  mine: ClaimDraft;
  onSaveMine: () => void;
  onTakeTheirs: () => void;
}) {
  const stands = draftOf(theirs.claim);
  const different = FIELDS.filter(([, read]) => read(stands) !== read(mine));
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={notice} tabIndex={-1} className="scroll-my-3 rounded-lg">
      <Notice tone="warn">
        <p>{theirs.by} has changed this claim since you opened it. Your words are still here.</p>
        <table className="my-2 w-full table-fixed text-left text-ink">
          <thead>
            <tr className="text-xs text-ink-2">
              <th scope="col" className="w-20 py-1 font-medium">
                Field
              </th>
              <th scope="col" className="px-1 py-1 font-medium">
                Theirs, version {theirs.version}
              </th>
              <th scope="col" className="px-1 py-1 font-medium">
                Mine
              </th>
            </tr>
          </thead>
          <tbody>
            {different.map(([label, read]) => (
              <tr key={label} className="border-t border-line align-top">
                <th scope="row" className="py-1 pr-1 font-normal text-ink-2">
                  {label}
                </th>
                <td className="px-1 py-1 break-words" dir="auto">
                  {read(stands)}
                </td>
                <td className="px-1 py-1 break-words" dir="auto">
                  {read(mine)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={onSaveMine}>
            Save mine on top
          </Button>
          <Button size="small" onClick={onTakeTheirs}>
            Take theirs
          </Button>
        </div>
      </Notice>
    </div>
  );
}
