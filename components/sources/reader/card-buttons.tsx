"use client";

import type { CardAction, OnCard } from "@/components/sources/reader/card-action";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import type { ActionName } from "@/lib/accounts/key-table";

type CardButton = { label: string; action: CardAction; keyOf?: ActionName; variant?: "primary" | "quiet" };

const ACCEPTED: CardButton[] = [
  { label: "Edit", action: "edit", keyOf: "edit" },
  { label: "Link", action: "link", keyOf: "link" },
  { label: "Annotate", action: "annotate", keyOf: "note" },
  { label: "Withdraw", action: "withdraw", variant: "quiet" },
];

const SUGGESTED: CardButton[] = [
  { label: "Accept", action: "accept", keyOf: "accept", variant: "primary" },
  { label: "Edit", action: "edit", keyOf: "edit" },
  { label: "Reject", action: "reject", keyOf: "reject" },
  { label: "Skip", action: "skip", keyOf: "skip", variant: "quiet" },
];

/** What can be done with the current claim, each with its key, and the way to its page. */
export function CardButtons({
  caseId,
  claim,
  onCard,
}: {
  caseId: string;
  claim: ReaderClaim;
  onCard: OnCard;
}) {
  return (
    <div className="mt-2 flex flex-wrap gap-1.5">
      {(claim.state === "suggested" ? SUGGESTED : ACCEPTED).map((button) => (
        <OneButton key={button.action} {...button} onClick={() => onCard(button.action, claim)} />
      ))}
      <ButtonLink href={`/cases/${caseId}/claims/${claim.id}`} size="small" variant="quiet">
        Open
      </ButtonLink>
    </div>
  );
}

function OneButton({ label, keyOf, variant, onClick }: CardButton & { onClick: () => void }) {
  return (
    <Button size="small" variant={variant} onClick={onClick} keys={useKeyLabel(keyOf)}>
      {label}
    </Button>
  );
}
