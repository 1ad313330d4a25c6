"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState, useTransition } from "react";
import { flushSync } from "react-dom";
import type { PickableActor } from "@/components/claims/actor-options";
import type { ClaimActions, ClaimConflict } from "@/components/claims/claim-actions";
import { ConflictChoice } from "@/components/claims/claim-conflict";
import type { ClaimDraft } from "@/components/claims/claim-draft";
import { DiscardQuestion } from "@/components/claims/discard-question";
import { mendedFailure } from "@/components/claims/mended-failure";
import { MoreFields } from "@/components/claims/more-fields";
import { QuoteList } from "@/components/claims/quote-list";
import { type SavedClaim, saveClaim } from "@/components/claims/save-claim";
import { SpeakerField } from "@/components/claims/speaker-field";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { Kbd } from "@/components/ui/kbd";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import type { Failure } from "@/lib/outcome";

/** What is in the fields that lie behind "More". */
const BEHIND = ["statement", "cue", "role", "said", "happened", "directness", "chain"];

/**
 * Where a claim is recorded or edited. The draft belongs to whoever shows the form, so that spans can be added from the text;
 * it stays whatever goes wrong.
 *
 * @param editing the claim and the version that was seen, when it isn't new, and whether saving accepts it.
 */
export function ClaimForm({
  caseId,
  source,
  editing,
  draft,
  isKept = false,
  turn = 0,
  onDraft,
  actors,
  actions,
  onSaved,
  onCancel,
  onAddSpan,
}: {
  caseId: string;
  source: { id: string; published: string | null };
  editing: { claimId: string; version: number; accepts: boolean } | null;
  draft: ClaimDraft;
  /** The draft was typed before a reload: it isn't to be lost without a question either. */
  isKept?: boolean;
  /** When it changes, the form takes the focus again. */
  turn?: number;
  onDraft: (draft: ClaimDraft) => void;
  actors: PickableActor[];
  actions: ClaimActions;
  onSaved: (saved: SavedClaim) => void;
  onCancel: () => void;
  /** Where more words can be selected. */
  onAddSpan?: () => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [more, setMore] = useState(editing !== null);
  /** Something was typed or chosen that closing would lose. */
  const [touched, setTouched] = useState(isKept);
  const [asking, setAsking] = useState(false);
  const [pending, startTransition] = useTransition();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const speaker = useRef<HTMLInputElement>(null);
  const newest = useRef(draft);
  useEffect(() => {
    newest.current = draft;
  });
  useEffect(() => {
    if (turn < 0) return;
    speaker.current?.focus({ preventScroll: true });
    // A form longer than the panel shows at least where to begin.
    form.current?.scrollIntoView({ block: "nearest" });
    speaker.current?.scrollIntoView({ block: "nearest" });
  }, [turn]);

  const conflict = failure?.code === "conflict" ? (failure.detail?.current as ClaimConflict) : null;
  const errors = failure?.fieldErrors ?? {};
  const touch = () => {
    setTouched(true);
    setAsking(false);
  };
  const change = (part: Partial<ClaimDraft>) => {
    touch();
    setFailure((before) => mendedFailure(before, Object.keys(part)));
    onDraft({ ...draft, ...part });
  };
  const save = (over: number) =>
    startTransition(async () => {
      const saved = await saveClaim({ caseId, source, editing, draft, actors, actions, version: over });
      if (saved.ok) return onSaved(saved.value);
      // A field that was changed while it was being saved is mended already.
      setFailure(mendedFailure(saved, changedFields(draft, newest.current)));
      if (BEHIND.some((field) => field in saved.fieldErrors)) setMore(true);
      if ("speaker" in saved.fieldErrors) speaker.current?.focus();
    });
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!pending) save(editing?.version ?? 0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (saveOnKeys(event)) return;
    if (event.altKey && event.code === "KeyM") {
      event.preventDefault();
      flushSync(() => setMore(!more));
      if (more) speaker.current?.focus();
      else form.current?.querySelector<HTMLElement>("details textarea")?.focus();
    } else if (event.key === "Escape" && !event.defaultPrevented) {
      event.preventDefault();
      if (touched && !asking) setAsking(true);
      else onCancel();
    }
  };
  const takeTheirs = () => {
    router.refresh();
    onCancel();
  };

  return (
    <form
      ref={form}
      aria-label={editing ? "Edit the claim" : "New claim"}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      onInput={touch}
      data-unsaved={touched ? "Save or cancel the open claim first." : undefined}
      className="grid gap-3"
    >
      <QuoteList
        quotes={draft.quotes}
        error={errors.quotes}
        onRemove={(quote) => change({ quotes: draft.quotes.filter(({ start }) => start !== quote.start) })}
      />
      <SpeakerField
        inputRef={speaker}
        value={draft.speaker}
        onChange={(choice) => change({ speaker: choice })}
        actors={actors}
        error={errors.speaker}
      />
      <details open={more} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary className="w-fit cursor-pointer text-sm text-ink-2 hover:text-ink" aria-keyshortcuts="Alt+M">
          More fields <Kbd>Alt M</Kbd>
        </summary>
        <div className="pt-3">
          {more ? (
            <MoreFields
              draft={draft}
              change={change}
              published={source.published}
              names={actors.map(({ name }) => name)}
              readDate={actions.readDate}
              errors={errors}
            />
          ) : null}
        </div>
      </details>
      {conflict ? (
        <ConflictChoice
          key={conflict.version}
          theirs={conflict}
          mine={draft}
          onSaveMine={() => save(conflict.version)}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <FormFailure outcome={failure} />
      )}
      {asking ? <DiscardQuestion onDiscard={onCancel} onKeep={() => setAsking(false)} /> : null}
      <div className="flex flex-wrap items-center gap-2">
        {conflict ? null : (
          <Button
            type="submit"
            variant="primary"
            disabled={pending}
            keys="Ctrl ↵"
            aria-keyshortcuts="Control+Enter"
          >
            {editing?.accepts ? "Save and accept" : "Save"}
          </Button>
        )}
        {onAddSpan ? <Button onClick={onAddSpan}>Add another span</Button> : null}
        <Button variant="quiet" onClick={onCancel} keys="Esc">
          Cancel
        </Button>
      </div>
    </form>
  );
}

function changedFields(before: ClaimDraft, after: ClaimDraft): string[] {
  return (Object.keys(after) as (keyof ClaimDraft)[]).filter((field) => after[field] !== before[field]);
}
