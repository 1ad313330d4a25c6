"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useState, useTransition } from "react";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import type { PickableActor } from "@/components/claims/actor-options";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { type ClaimDraft, draftOf } from "@/components/claims/claim-draft";
import { WithdrawDialog } from "@/components/claims/withdraw-dialog";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { dropDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";
import { FormFailure } from "@/components/ui/form-failure";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { useKeys } from "@/components/ui/keys/use-keys";
import { reached } from "@/components/ui/reach";
import type { ClaimView } from "@/lib/claims/claim";
import { claimFacts } from "@/lib/claims/claim-facts";
import type { Failure, Outcome } from "@/lib/outcome";

const ClaimForm = lazy(async () => ({
  default: (await import("@/components/claims/claim-form")).ClaimForm,
}));
const LinkDialog = lazy(async () => ({
  default: (await import("@/components/contradictions/link-dialog")).LinkDialog,
}));
const AnnotateDialog = lazy(async () => ({
  default: (await import("@/components/annotations/annotate-dialog")).AnnotateDialog,
}));

/** What can be done with a claim on its own page, by button or key. */
export function ClaimTools({
  caseId,
  claim,
  actors,
  claimActions,
  linkActions,
  annotationActions,
}: {
  caseId: string;
  claim: ClaimView;
  actors: PickableActor[];
  claimActions: ClaimActions;
  linkActions: LinkActions;
  annotationActions: AnnotationActions;
}) {
  const [open, setOpen] = useState<"edit" | "link" | "note" | "withdraw" | null>(null);
  const [draft, setDraft] = useState<ClaimDraft>(() => draftOf(claimFacts(claim)));
  const [seen, setSeen] = useState(claim.version);
  const [isKept, setKept] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const router = useRouter();
  const isGone = claim.state === "withdrawn" || claim.state === "rejected";
  const isSuggested = claim.state === "suggested";
  const key = `claim.${claim.id}`;
  const close = () => setOpen(null);
  const edit = () => {
    const kept = keptDraft<{ draft: ClaimDraft; seen: number }>(key);
    setDraft(kept?.draft ?? draftOf(claimFacts(claim)));
    setSeen(kept?.seen ?? claim.version);
    setKept(kept !== null);
    setOpen("edit");
  };
  const type = (typed: ClaimDraft) => {
    setDraft(typed);
    keepDraft(key, { draft: typed, seen });
  };
  const endEdit = () => {
    dropDraft(key);
    close();
  };
  const run = (work: () => Promise<Outcome<unknown>>) =>
    startTransition(async () => {
      const outcome = await reached(work());
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) startTransition(() => router.refresh());
    });
  const accept = () => run(() => claimActions.accept(caseId, claim.id));
  const reject = () => run(() => claimActions.reject(caseId, claim.id));
  useKeys(
    {
      edit,
      link: () => setOpen("link"),
      note: () => setOpen("note"),
      ...(isSuggested ? { accept, reject } : {}),
    },
    { enabled: !isGone },
  );
  const keys = {
    accept: useKeyLabel("accept"),
    reject: useKeyLabel("reject"),
    edit: useKeyLabel("edit"),
    link: useKeyLabel("link"),
    note: useKeyLabel("note"),
  };

  if (isGone) {
    return (
      <>
        <Button disabled={pending} onClick={() => run(() => claimActions.restore(caseId, claim.id))}>
          Restore
        </Button>
        <FormFailure outcome={failure} />
      </>
    );
  }
  return (
    <>
      {isSuggested ? (
        <>
          <Button variant="primary" disabled={pending} keys={keys.accept} onClick={accept}>
            Accept
          </Button>
          <Button disabled={pending} keys={keys.reject} onClick={reject}>
            Reject
          </Button>
        </>
      ) : null}
      <Button keys={keys.edit} onClick={edit}>
        Edit
      </Button>
      <Button keys={keys.link} onClick={() => setOpen("link")}>
        Link as contradiction
      </Button>
      <Button keys={keys.note} onClick={() => setOpen("note")}>
        Annotate
      </Button>
      {isSuggested ? null : (
        <Button variant="quiet" onClick={() => setOpen("withdraw")}>
          Withdraw
        </Button>
      )}
      <FormFailure outcome={failure} />
      <Dialog open={open === "edit"} onClose={close} title="Edit the claim" wide>
        <Suspense>
          <ClaimForm
            caseId={caseId}
            source={claim.source}
            editing={{ claimId: claim.id, version: seen, accepts: claim.state === "suggested" }}
            draft={draft}
            isKept={isKept}
            onDraft={type}
            actors={actors}
            actions={claimActions}
            onSaved={endEdit}
            onCancel={endEdit}
          />
        </Suspense>
      </Dialog>
      <Suspense>
        {open === "link" ? (
          <LinkDialog caseId={caseId} claim={claim} actions={linkActions} open onClose={close} />
        ) : null}
        {open === "note" ? (
          <AnnotateDialog
            caseId={caseId}
            target={{ claimId: claim.id }}
            passage={claim.statement}
            actions={annotationActions}
            open
            onClose={close}
          />
        ) : null}
      </Suspense>
      <WithdrawDialog
        claim={open === "withdraw" ? claim : null}
        onClose={close}
        onWithdraw={() => run(() => claimActions.withdraw(caseId, claim.id))}
      />
    </>
  );
}
