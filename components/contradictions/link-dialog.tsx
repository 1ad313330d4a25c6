"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { ClaimLine } from "@/components/contradictions/claim-line";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";
import { LinkForm } from "@/components/contradictions/link-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { displayName } from "@/lib/actors/display-name";
import type { ClaimView } from "@/lib/claims/claim";

type LinkedClaim = Pick<ClaimView, "id" | "statement"> & {
  attribution: { speaker: { kind: string; name: string } };
};

/** Links a claim with one that conflicts: find the other, say by what, write why. Afterwards, the way to the pair. */
export function LinkDialog({
  caseId,
  claim,
  open,
  onClose,
  actions,
}: {
  caseId: string;
  claim: LinkedClaim;
  open: boolean;
  onClose: () => void;
  actions: LinkActions;
}) {
  const [linked, setLinked] = useState<string | null>(null);
  const close = () => {
    setLinked(null);
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} title="Link as contradiction" wide>
      <div className="mb-3">
        <ClaimLine speaker={displayName(claim.attribution.speaker)} statement={claim.statement} />
      </div>
      {linked ? (
        <Linked href={`/cases/${caseId}/contradictions/${linked}`} onClose={close} />
      ) : (
        <LinkForm
          caseId={caseId}
          claimId={claim.id}
          actions={actions}
          onLinked={setLinked}
          onCancel={close}
        />
      )}
    </Dialog>
  );
}

function Linked({ href, onClose }: { href: string; onClose: () => void }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <div className="grid gap-3">
      <Notice tone="good">
        Linked.{" "}
        <Link ref={link} href={href}>
          Open side by side
        </Link>
      </Notice>
      <div className="flex justify-end">
        <Button onClick={onClose} keys="Esc">
          Close
        </Button>
      </div>
    </div>
  );
}
