"use client";

import Link from "next/link";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { displayName } from "@/lib/actors/display-name";

export type CardActions = {
  onEdit: (claim: ReaderClaim) => void;
  onLink: (claim: ReaderClaim) => void;
  onAnnotate: (claim: ReaderClaim) => void;
  onWithdraw: (claim: ReaderClaim) => void;
};

/** One claim beside the text. The current one shows what can be done with it, each with its key. */
export function ClaimCard({
  caseId,
  claim,
  numbers,
  isCurrent,
  onCurrent,
  ...actions
}: CardActions & {
  caseId: string;
  claim: ReaderClaim;
  /** The numbers of the claims of this source, by id. */
  numbers: ReadonlyMap<string, number>;
  isCurrent: boolean;
  onCurrent: (claimId: string) => void;
}) {
  const { speaker, role, cue, chain } = claim.attribution;
  return (
    <li
      id={`claim-${claim.id}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? "true" : undefined}
      aria-label={`Claim ${claim.number}: ${displayName(speaker)} ${cue}`}
      onFocus={() => onCurrent(claim.id)}
      className={classNames(
        "scroll-my-3 rounded-[10px] border bg-card px-3 py-2.5",
        isCurrent ? "border-warn shadow-[0_0_0_1px_var(--warn)]" : "border-line",
      )}
    >
      <div className="flex items-baseline gap-2 text-sm text-ink-2">
        <span className="min-w-0" dir="auto">
          <b className="font-semibold text-ink">{displayName(speaker)}</b>
          {role ? `, ${role} ·` : ""} {cue}
        </span>
        <span className="ml-auto text-xs whitespace-nowrap text-ink-3 tabular-nums">
          {[claim.number, claim.denies && "denies", claim.reported && "reported"].filter(Boolean).join(" · ")}
        </span>
      </div>
      <p className="mt-1 text-[14.5px] break-words" dir="auto">
        <Link
          href={`/cases/${caseId}/claims/${claim.id}`}
          className="hover:underline"
          tabIndex={isCurrent ? 0 : -1}
        >
          {claim.statement}
        </Link>
      </p>
      {chain.length > 0 ? (
        <p className="mt-1 text-sm text-ink-2">
          via {chain.map(({ actor, words }) => (actor ? displayName(actor) : words)).join(" → ")}
        </p>
      ) : null}
      {claim.conflicts.length > 0 ? (
        <p className="mt-1.5 text-sm text-b">
          Conflicts with{" "}
          {claim.conflicts.map((conflict, index) => (
            <span key={conflict.id}>
              {index > 0 ? ", " : ""}
              <Link
                href={`/cases/${caseId}/contradictions/${conflict.id}`}
                className="underline"
                tabIndex={isCurrent ? 0 : -1}
              >
                {numbers.get(conflict.otherClaimId) ?? conflict.otherSpeaker}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
      {isCurrent ? <CardButtons claim={claim} {...actions} /> : null}
    </li>
  );
}

function CardButtons({
  claim,
  onEdit,
  onLink,
  onAnnotate,
  onWithdraw,
}: CardActions & { claim: ReaderClaim }) {
  const keys = { edit: useKeyLabel("edit"), link: useKeyLabel("link"), note: useKeyLabel("note") };
  return (
    <div className="mt-2 flex flex-wrap gap-1.5">
      <Button size="small" keys={keys.edit} onClick={() => onEdit(claim)}>
        Edit
      </Button>
      <Button size="small" keys={keys.link} onClick={() => onLink(claim)}>
        Link
      </Button>
      <Button size="small" keys={keys.note} onClick={() => onAnnotate(claim)}>
        Annotate
      </Button>
      <Button size="small" variant="quiet" onClick={() => onWithdraw(claim)}>
        Withdraw
      </Button>
    </div>
  );
}
