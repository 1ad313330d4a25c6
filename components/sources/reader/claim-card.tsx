"use client";

import Link from "next/link";
import type { ReaderClaim, ReaderConflict } from "@/components/sources/reader/reader-claim";
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
      <Conflicts
        label="Conflicts with"
        className="text-b"
        conflicts={claim.conflicts.filter(({ isDismissed }) => !isDismissed)}
        {...{ caseId, numbers, isCurrent }}
      />
      <Conflicts
        label="Dismissed: with"
        className="text-ink-3"
        conflicts={claim.conflicts.filter(({ isDismissed }) => isDismissed)}
        {...{ caseId, numbers, isCurrent }}
      />
      {isCurrent ? <CardButtons claim={claim} {...actions} /> : null}
    </li>
  );
}

/** The other claims of some contradictions, each linked side by side; nothing when there are none. */
function Conflicts({
  caseId,
  label,
  className,
  conflicts,
  numbers,
  isCurrent,
}: {
  caseId: string;
  label: string;
  className: string;
  conflicts: ReaderConflict[];
  numbers: ReadonlyMap<string, number>;
  isCurrent: boolean;
}) {
  if (conflicts.length === 0) return null;
  return (
    <p className={classNames("mt-1.5 text-sm", className)}>
      {label}{" "}
      {conflicts.map(({ id, otherClaimId, otherSpeaker }, index) => (
        <span key={id}>
          {index > 0 ? ", " : ""}
          <Link
            href={`/cases/${caseId}/contradictions/${id}`}
            className="underline"
            tabIndex={isCurrent ? 0 : -1}
          >
            {numbers.get(otherClaimId) ?? otherSpeaker}
          </Link>
        </span>
      ))}
    </p>
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
