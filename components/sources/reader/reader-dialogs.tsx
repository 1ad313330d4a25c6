"use client";

import { lazy, Suspense } from "react";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import { WithdrawDialog } from "@/components/claims/withdraw-dialog";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import type { Span } from "@/lib/claims/anchor-quote";

const LinkDialog = lazy(async () => ({
  default: (await import("@/components/contradictions/link-dialog")).LinkDialog,
}));
const AnnotateDialog = lazy(async () => ({
  default: (await import("@/components/annotations/annotate-dialog")).AnnotateDialog,
}));

/** What is linked, annotated or withdrawn right now. */
export type ReaderDialog =
  | { kind: "link"; claim: ReaderClaim }
  | { kind: "withdraw"; claim: ReaderClaim }
  | { kind: "annotate-claim"; claim: ReaderClaim }
  | { kind: "annotate-passage"; passage: Span };

type Props = {
  caseId: string;
  sourceId: string;
  body: string;
  dialog: ReaderDialog | null;
  onClose: () => void;
  linkActions: LinkActions;
  annotationActions: AnnotationActions;
};

/** The dialogs that open over the reader; those with forms are fetched when they are first needed. */
export function ReaderDialogs({ onWithdraw, ...rest }: Props & { onWithdraw: (claim: ReaderClaim) => void }) {
  const { dialog, onClose } = rest;
  return (
    <>
      <WithdrawDialog
        claim={dialog?.kind === "withdraw" ? dialog.claim : null}
        onClose={onClose}
        onWithdraw={onWithdraw}
      />
      <FormDialog {...rest} />
    </>
  );
}

function FormDialog({ caseId, sourceId, body, dialog, onClose, linkActions, annotationActions }: Props) {
  if (!dialog || dialog.kind === "withdraw") return null;
  if (dialog.kind === "link") {
    return (
      <Suspense>
        <LinkDialog caseId={caseId} claim={dialog.claim} actions={linkActions} open onClose={onClose} />
      </Suspense>
    );
  }
  const about =
    dialog.kind === "annotate-claim"
      ? { target: { claimId: dialog.claim.id }, passage: dialog.claim.statement }
      : {
          target: { sourceId, start: dialog.passage.start, end: dialog.passage.end },
          passage: body.slice(dialog.passage.start, dialog.passage.end),
        };
  return (
    <Suspense>
      <AnnotateDialog caseId={caseId} {...about} actions={annotationActions} open onClose={onClose} />
    </Suspense>
  );
}
