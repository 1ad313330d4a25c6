"use client";

import { lazy, Suspense } from "react";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import type { Span } from "@/lib/claims/anchor-quote";

const LinkDialog = lazy(async () => ({
  default: (await import("@/components/contradictions/link-dialog")).LinkDialog,
}));
const AnnotateDialog = lazy(async () => ({
  default: (await import("@/components/annotations/annotate-dialog")).AnnotateDialog,
}));

/** What is linked or annotated right now. */
export type ReaderDialog =
  | { kind: "link"; claim: ReaderClaim }
  | { kind: "annotate-claim"; claim: ReaderClaim }
  | { kind: "annotate-passage"; passage: Span };

/** The dialogs that open over the reader; each is fetched when it is first needed. */
export function ReaderDialogs({
  caseId,
  sourceId,
  body,
  dialog,
  onClose,
  linkActions,
  annotationActions,
}: {
  caseId: string;
  sourceId: string;
  body: string;
  dialog: ReaderDialog | null;
  onClose: () => void;
  linkActions: LinkActions;
  annotationActions: AnnotationActions;
}) {
  if (!dialog) return null;
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
