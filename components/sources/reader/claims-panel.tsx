"use client";

import Link from "next/link";
import { type CardActions, ClaimCard } from "@/components/sources/reader/claim-card";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { Button } from "@/components/ui/button";
import { displayName } from "@/lib/actors/display-name";

/** The claims of a source in the order of its text, and the withdrawn ones folded away under them. */
export function ClaimsPanel({
  caseId,
  claims,
  current,
  onCurrent,
  onRestore,
  ...actions
}: CardActions & {
  caseId: string;
  claims: ReaderClaim[];
  current: string | null;
  onCurrent: (claimId: string) => void;
  onRestore: (claim: ReaderClaim) => void;
}) {
  const marked = claims.filter(({ number }) => number !== null);
  const withdrawn = claims.filter(({ state }) => state === "withdrawn");
  const numbers = new Map(marked.map(({ id, number }) => [id, number ?? 0]));
  return (
    <>
      {marked.length > 0 ? (
        <ol aria-label="Claims" className="grid gap-2">
          {marked.map((claim) => (
            <ClaimCard
              key={claim.id}
              caseId={caseId}
              claim={claim}
              numbers={numbers}
              isCurrent={claim.id === current}
              onCurrent={onCurrent}
              {...actions}
            />
          ))}
        </ol>
      ) : (
        <p className="rounded-[10px] border border-dashed border-line-strong px-4 py-6 text-center text-ink-2">
          No claims yet. Select the words of one, and say who spoke.
        </p>
      )}
      {withdrawn.length > 0 ? (
        <details className="mt-3">
          <summary className="cursor-pointer text-sm text-ink-2">Withdrawn ({withdrawn.length})</summary>
          <ul className="mt-2 grid gap-2">
            {withdrawn.map((claim) => (
              <li
                key={claim.id}
                className="flex items-start gap-2 rounded-[10px] border border-line px-3 py-2 text-sm"
              >
                <span className="min-w-0 flex-1" dir="auto">
                  <b className="font-medium">{displayName(claim.attribution.speaker)}</b>{" "}
                  <Link href={`/cases/${caseId}/claims/${claim.id}`} className="hover:underline">
                    {claim.statement}
                  </Link>
                </span>
                <Button size="small" onClick={() => onRestore(claim)}>
                  Restore
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
