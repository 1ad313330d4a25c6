"use client";

import { useEffect, useMemo, useRef, useState, useTransition } from "react";
import type { PickableActor } from "@/components/claims/actor-options";
import type { SavedClaim } from "@/components/claims/save-claim";
import { isReading } from "@/components/sources/is-reading";
import type { CardAction } from "@/components/sources/reader/card-action";
import { ClaimsPanel } from "@/components/sources/reader/claims-panel";
import { describeSelection } from "@/components/sources/reader/describe-selection";
import { marksOf } from "@/components/sources/reader/marks-of";
import type { ReaderActions } from "@/components/sources/reader/reader-actions";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { type ReaderDialog, ReaderDialogs } from "@/components/sources/reader/reader-dialogs";
import { ReaderForm } from "@/components/sources/reader/reader-form";
import { ReadingStatus } from "@/components/sources/reader/reading-status";
import { SelectionBar } from "@/components/sources/reader/selection-bar";
import { SettleBar } from "@/components/sources/reader/settle-bar";
import { SourceText } from "@/components/sources/reader/source-text";
import { useClaimForm } from "@/components/sources/reader/use-claim-form";
import { useClaimClicks, useFollow, useShowCard } from "@/components/sources/reader/use-follow";
import { useReaderKeys } from "@/components/sources/reader/use-reader-keys";
import { useSentenceCursor } from "@/components/sources/reader/use-sentence-cursor";
import { useSettleCards } from "@/components/sources/reader/use-settle-cards";
import { useTextSelection } from "@/components/sources/reader/use-text-selection";
import { findUnsaved } from "@/components/ui/find-unsaved";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import { useStable } from "@/components/ui/use-stable";
import type { Span } from "@/lib/claims/anchor-quote";
import { paragraphsOf } from "@/lib/language/paragraphs-of";
import { type Failure, fail, type Outcome } from "@/lib/outcome";
import type { SourceExtraction } from "@/lib/work/get-extraction";

/** A source with its claims marked in place and listed beside it, where suggested ones are settled and new ones marked. */
export function Reader({
  caseId,
  source,
  reading,
  claims: given,
  passages,
  actors,
  firstClaim,
  firstSelection = null,
  actions,
}: {
  caseId: string;
  source: { id: string; published: string | null; language: string; body: string; pages: number[] };
  /** How the reading of it for claims stands. */
  reading: SourceExtraction;
  /** In the order of the text. */
  claims: ReaderClaim[];
  /** The annotated passages. */
  passages: (Span & { id: string })[];
  actors: PickableActor[];
  /** The claim that the address names, to be shown at once. */
  firstClaim: string | null;
  /** Words that the address names, to be marked as a claim at once. */
  firstSelection?: Span | null;
  actions: ReaderActions;
}) {
  const { body, language, pages } = source;
  // The places come anew with each answer of the server.
  const places = pages.join();
  const text = useMemo(() => {
    const starts = places === "" ? [] : places.split(",").map(Number);
    return { body, language, pages: starts, paragraphs: paragraphsOf(body) };
  }, [body, language, places]);
  const root = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { selection, select } = useTextSelection(root, text);
  const { form, isAdding, ...formActions } = useClaimForm(body, source.id);
  const [dialog, setDialog] = useState<ReaderDialog | null>(null);
  const [saved, setSaved] = useState<SavedClaim | null>(null);
  const [said, say] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [, startTransition] = useTransition();
  const { claims, card, settling, ...settle } = useSettleCards({
    caseId,
    sourceId: source.id,
    claims: given,
    firstClaim,
    isBusy: selection !== null || form !== null,
    panel,
    actions: actions.claims,
    say,
    onFailure: setFailure,
  });
  const marks = useMemo(() => marksOf(claims, passages), [claims, passages]);

  const run = (work: () => Promise<Outcome<unknown>>, done: string) =>
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
  const markFirst = useStable(() => {
    if (!firstSelection) return;
    // Once: a page that is loaded again has what was typed.
    window.history.replaceState(null, "", window.location.pathname);
    select(firstSelection);
    formActions.mark(firstSelection);
  });
  useEffect(() => markFirst(), [markFirst]);
  const annotate = () => {
    if (card.claim && (card.byClaim || !selection)) setDialog({ kind: "annotate-claim", claim: card.claim });
    else if (selection) setDialog({ kind: "annotate-passage", passage: selection });
  };
  const close = () => {
    setFailure(null);
    formActions.close();
    root.current?.focus({ preventScroll: true });
  };
  const cancel = () => {
    const settles = settle.isWaiting(form?.editing?.claimId);
    select(settles ? null : (form?.from ?? null));
    close();
    if (settles && form?.editing) card.goTo(form.editing.claimId);
  };
  const onSaved = (claim: SavedClaim) => {
    leave(form?.from ?? null);
    close();
    setSaved(claim);
    if (claim.accepted !== undefined) return settle.onAccepted(claim.claimId, claim.accepted);
    card.setCurrent(claim.claimId);
    say("Saved.");
  };
  const edit = (claim: ReaderClaim) => {
    const unsaved = findUnsaved();
    setFailure(unsaved ? fail("invalid", unsaved) : null);
    if (unsaved) formActions.resume();
    else formActions.edit(claim, selection);
  };
  const selectAnew = (span: Span | null) => {
    // What was said of the last save would stand before what is selected now.
    say("");
    card.setByClaim(false);
    select(span);
  };
  const { goBySentence, leave } = useSentenceCursor(text, selection, selectAnew);
  const onCard = useStable((action: CardAction, claim: ReaderClaim) => {
    if (action === "current") settle.onFocus(claim);
    else if (action === "edit") edit(claim);
    else if (action === "link") setDialog({ kind: "link", claim });
    else if (action === "annotate") setDialog({ kind: "annotate-claim", claim });
    else if (action === "withdraw") setDialog({ kind: "withdraw", claim });
    else if (action === "restore" && claim.state === "withdrawn")
      run(() => actions.claims.restore(caseId, claim.id), "Restored.");
    else settle.onCard(action, claim);
  });
  const onCurrent = (action: CardAction) => () => card.claim && onCard(action, card.claim);

  useReaderKeys({
    root,
    text,
    selection,
    select: selectAnew,
    byClaim: card.byClaim,
    goBySentence,
    moveClaim: card.move,
    leaveClaims: () => root.current?.focus({ preventScroll: true }),
    keys: {
      mark,
      note: annotate,
      edit: onCurrent("edit"),
      link: onCurrent("link"),
      accept: settle.inView(onCurrent("accept")),
      reject: settle.inView(onCurrent("reject")),
      skip: settle.skip,
      undo: settle.undo,
    },
  });
  useFollow(
    root,
    panel,
    selection,
    claims.find(({ id }) => id === card.revealed),
  );
  useClaimClicks(root, claims, (id) => settle.onClick(id));
  useShowCard(panel, claims, saved);

  return (
    <div className="grid items-start gap-x-7 gap-y-5 md:grid-cols-[minmax(0,640px)_minmax(300px,1fr)]">
      <SourceText
        text={text}
        marks={marks}
        current={card.current}
        selection={selection && (selection.by === "keyboard" || form) ? selection : null}
        onFocus={() => card.setByClaim(false)}
        rootRef={root}
      />
      <aside
        ref={panel}
        tabIndex={-1}
        aria-label="Claims of this source"
        className="outline-none max-md:pb-36 md:sticky md:top-3 md:max-h-[calc(100dvh-24px)] md:overflow-y-auto md:p-[5px] md:-m-[4px]"
      >
        <p role="status" className="sr-only">
          {said || describeSelection(body, selection)}
        </p>
        {form && !isAdding ? null : (
          <SelectionBar
            words={selection && body.slice(selection.start, selection.end)}
            markLabel={form ? "Add to the claim" : "Mark a claim"}
            byClaim={card.byClaim}
            onMark={mark}
            onAnnotate={() => selection && setDialog({ kind: "annotate-passage", passage: selection })}
            onClear={() => select(null)}
            onSentence={goBySentence}
          />
        )}
        {form ? (
          <ReaderForm
            form={form}
            isHidden={isAdding}
            caseId={caseId}
            source={source}
            actors={actors}
            actions={actions.claims}
            onDraft={formActions.change}
            onSaved={onSaved}
            onCancel={cancel}
            onAddSpan={() => {
              formActions.addSpan();
              say("Select the other words, then mark them.");
              root.current?.focus({ preventScroll: true });
            }}
          />
        ) : null}
        <FormFailure outcome={failure} />
        <ReadingStatus
          caseId={caseId}
          sourceId={source.id}
          reading={reading}
          isFirst={settling.total === 0}
          actions={actions.extraction}
        />
        <SettleBar {...settling} byClaim={card.byClaim} onMove={card.move} />
        <ClaimsPanel
          caseId={caseId}
          claims={claims}
          current={card.current}
          isReading={isReading(reading)}
          onCard={onCard}
          matchActions={actions.matches}
        />
      </aside>
      <ReaderDialogs
        caseId={caseId}
        sourceId={source.id}
        body={body}
        dialog={dialog}
        onClose={() => setDialog(null)}
        onWithdraw={(claim) => run(() => actions.claims.withdraw(caseId, claim.id), "Withdrawn.")}
        linkActions={actions.links}
        annotationActions={actions.annotations}
      />
    </div>
  );
}
