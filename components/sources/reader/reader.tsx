"use client";

import { useMemo, useRef, useState, useTransition } from "react";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import type { PickableActor } from "@/components/claims/actor-options";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { ClaimForm } from "@/components/claims/claim-form";
import type { SavedClaim } from "@/components/claims/save-claim";
import { WithdrawDialog } from "@/components/claims/withdraw-dialog";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";
import { ClaimsPanel } from "@/components/sources/reader/claims-panel";
import { describeSelection } from "@/components/sources/reader/describe-selection";
import { marksOf } from "@/components/sources/reader/marks-of";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { type ReaderDialog, ReaderDialogs } from "@/components/sources/reader/reader-dialogs";
import { SelectionBar } from "@/components/sources/reader/selection-bar";
import { SourceText } from "@/components/sources/reader/source-text";
import { useClaimForm } from "@/components/sources/reader/use-claim-form";
import { useClaimClicks, useFollow, useShowCard } from "@/components/sources/reader/use-follow";
import { useReaderKeys } from "@/components/sources/reader/use-reader-keys";
import { useSentenceCursor } from "@/components/sources/reader/use-sentence-cursor";
import { useTextSelection } from "@/components/sources/reader/use-text-selection";
import { classNames } from "@/components/ui/class-names";
import { findUnsaved } from "@/components/ui/find-unsaved";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import type { Span } from "@/lib/claims/anchor-quote";
import { paragraphsOf } from "@/lib/language/paragraphs-of";
import { type Failure, fail, type Outcome } from "@/lib/outcome";

/** A source with its claims marked in place and listed beside it, where new ones are marked. */
export function Reader({
  caseId,
  source,
  claims,
  passages,
  actors,
  firstClaim,
  claimActions,
  linkActions,
  annotationActions,
}: {
  caseId: string;
  source: { id: string; published: string | null; language: string; body: string };
  /** In the order of the text. */
  claims: ReaderClaim[];
  /** The annotated passages. */
  passages: (Span & { id: string })[];
  actors: PickableActor[];
  /** The claim that the address names, to be shown at once. */
  firstClaim: string | null;
  claimActions: ClaimActions;
  linkActions: LinkActions;
  annotationActions: AnnotationActions;
}) {
  const { body, language } = source;
  const text = useMemo(() => ({ body, language, paragraphs: paragraphsOf(body) }), [body, language]);
  const marks = useMemo(() => marksOf(claims, passages), [claims, passages]);
  const root = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { selection, select } = useTextSelection(root, text);
  const { form, isAdding, ...formActions } = useClaimForm(body, source.id);
  const [current, setCurrent] = useState(firstClaim);
  const [revealed, setRevealed] = useState(firstClaim);
  const [dialog, setDialog] = useState<ReaderDialog | null>(null);
  const [withdrawing, setWithdrawing] = useState<ReaderClaim | null>(null);
  const [saved, setSaved] = useState<SavedClaim | null>(null);
  const [said, say] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [, startTransition] = useTransition();

  const currentClaim = claims.find(({ id, number }) => id === current && number !== null);
  const inPanel = () => panel.current?.contains(document.activeElement) ?? false;
  const run = (work: () => Promise<Outcome>, done: string) =>
    startTransition(async () => {
      const outcome = await reached(work());
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) say(done);
    });
  const mark = () => {
    if (!selection) return say("Select the words of a claim first.");
    select(selection);
    formActions.mark(selection);
  };
  const annotate = () => {
    if (currentClaim && (inPanel() || !selection)) setDialog({ kind: "annotate-claim", claim: currentClaim });
    else if (selection) setDialog({ kind: "annotate-passage", passage: selection });
  };
  const moveClaim = (step: 1 | -1) => {
    const marked = claims.filter(({ number }) => number !== null);
    const index = marked.findIndex(({ id }) => id === current);
    const next = marked[Math.min(Math.max(index + step, 0), marked.length - 1)];
    if (!next) return;
    setRevealed(next.id);
    document.getElementById(`claim-${next.id}`)?.focus();
  };
  const close = () => {
    setFailure(null);
    formActions.close();
    root.current?.focus({ preventScroll: true });
  };
  const cancel = () => {
    select(form?.from ?? null);
    close();
  };
  const onSaved = (claim: SavedClaim) => {
    leave(form?.from ?? null);
    close();
    setCurrent(claim.claimId);
    setSaved(claim);
    say("Saved.");
  };
  const link = (claim: ReaderClaim) => setDialog({ kind: "link", claim });
  const edit = (claim: ReaderClaim) => {
    const unsaved = findUnsaved();
    setFailure(unsaved ? fail("invalid", unsaved) : null);
    if (unsaved) formActions.resume();
    else formActions.edit(claim, selection);
  };
  const selectAnew = (span: Span | null) => {
    // What was said of the last save would stand before what is selected now.
    say("");
    select(span);
  };

  const { goBySentence, leave } = useSentenceCursor(text, selection, selectAnew);

  useReaderKeys({
    root,
    panel,
    text,
    selection,
    select: selectAnew,
    goBySentence,
    moveClaim,
    onMark: mark,
    onNote: annotate,
    onEdit: () => currentClaim && edit(currentClaim),
    onLink: () => currentClaim && link(currentClaim),
  });
  useFollow(
    root,
    selection,
    claims.find(({ id }) => id === revealed),
  );
  useClaimClicks(root, claims, setCurrent);
  useShowCard(panel, claims, saved);

  return (
    <div className="grid items-start gap-x-7 gap-y-5 md:grid-cols-[minmax(0,640px)_minmax(300px,1fr)]">
      <SourceText
        text={text}
        marks={marks}
        current={current}
        selection={selection && (selection.by === "keyboard" || form) ? selection : null}
        rootRef={root}
      />
      <aside
        ref={panel}
        aria-label="Claims of this source"
        className="md:sticky md:top-3 md:max-h-[calc(100dvh-24px)] md:overflow-y-auto md:p-px"
      >
        <p role="status" className="sr-only">
          {said || describeSelection(body, selection)}
        </p>
        {form && !isAdding ? null : (
          <SelectionBar
            words={selection && body.slice(selection.start, selection.end)}
            markLabel={form ? "Add to the claim" : "Mark a claim"}
            onMark={mark}
            onAnnotate={() => selection && setDialog({ kind: "annotate-passage", passage: selection })}
            onClear={() => select(null)}
            onSentence={goBySentence}
          />
        )}
        {form ? (
          <div
            className={classNames(
              "mb-3 rounded-[10px] border border-accent bg-card px-3.5 py-3",
              "max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:mb-0 max-md:max-h-[88dvh] max-md:overflow-y-auto max-md:rounded-b-none max-md:shadow-[0_-8px_32px_rgb(0_0_0/0.2)]",
              isAdding && "hidden",
            )}
          >
            <ClaimForm
              key={form.editing?.claimId ?? "new"}
              caseId={caseId}
              source={source}
              editing={form.editing}
              draft={form.draft}
              isKept={form.isKept}
              turn={form.turn}
              onDraft={formActions.change}
              actors={actors}
              actions={claimActions}
              onSaved={onSaved}
              onCancel={cancel}
              onAddSpan={() => {
                formActions.addSpan();
                say("Select the other words, then mark them.");
                root.current?.focus({ preventScroll: true });
              }}
            />
          </div>
        ) : null}
        <FormFailure outcome={failure} />
        <ClaimsPanel
          caseId={caseId}
          claims={claims}
          current={current}
          onCurrent={setCurrent}
          onEdit={edit}
          onLink={link}
          onAnnotate={(claim) => setDialog({ kind: "annotate-claim", claim })}
          onWithdraw={setWithdrawing}
          onRestore={(claim) => run(() => claimActions.restore(caseId, claim.id), "Restored.")}
        />
      </aside>
      <ReaderDialogs
        caseId={caseId}
        sourceId={source.id}
        body={body}
        dialog={dialog}
        onClose={() => setDialog(null)}
        linkActions={linkActions}
        annotationActions={annotationActions}
      />
      <WithdrawDialog
        claim={withdrawing}
        onClose={() => setWithdrawing(null)}
        onWithdraw={(claim) => run(() => claimActions.withdraw(caseId, claim.id), "Withdrawn.")}
      />
    </div>
  );
}
