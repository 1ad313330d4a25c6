"use client";

import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState, useTransition } from "react";
import type { PickableActor } from "@/components/claims/actor-options";
import type { ClaimActions, ClaimConflict } from "@/components/claims/claim-actions";
import { ConflictChoice } from "@/components/claims/claim-conflict";
import { type ClaimDraft, draftOf } from "@/components/claims/claim-draft";
import { DiscardQuestion } from "@/components/claims/discard-question";
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
 * @param editing the claim and the version that was seen, when it isn't new.
 */
export function ClaimForm({
  caseId,
  source,
  editing,
  draft,
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
  editing: { claimId: string; version: number } | null;
  draft: ClaimDraft;
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
  const [version, setVersion] = useState(editing?.version ?? 0);
  const [more, setMore] = useState(editing !== null);
  /** Something was typed or chosen that closing would lose. */
  const [touched, setTouched] = useState(false);
  const [asking, setAsking] = useState(false);
  const [pending, startTransition] = useTransition();
  const speaker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (turn >= 0) speaker.current?.focus({ preventScroll: true });
  }, [turn]);

  const conflict = failure?.code === "conflict" ? (failure.detail?.current as ClaimConflict) : null;
  const errors = failure?.fieldErrors ?? {};
  const touch = () => {
    setTouched(true);
    setAsking(false);
  };
  const change = (part: Partial<ClaimDraft>) => {
    touch();
    onDraft({ ...draft, ...part });
  };
  const save = (over: number) =>
    startTransition(async () => {
      const saved = await saveClaim({ caseId, source, editing, draft, actors, actions, version: over });
      if (saved.ok) return onSaved(saved.value);
      setFailure(saved);
      if (BEHIND.some((field) => field in saved.fieldErrors)) setMore(true);
      if ("speaker" in saved.fieldErrors) speaker.current?.focus();
    });
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!pending) save(version);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (saveOnKeys(event)) return;
    if (event.altKey && event.code === "KeyM") {
      event.preventDefault();
      setMore(!more);
    } else if (event.key === "Escape" && !event.defaultPrevented) {
      event.preventDefault();
      if (touched && !asking) setAsking(true);
      else onCancel();
    }
  };
  const takeTheirs = (theirs: ClaimConflict) => {
    onDraft(draftOf(theirs.claim));
    setVersion(theirs.version);
    setFailure(null);
    setTouched(false);
  };

  return (
    <form
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
          theirs={conflict}
          mine={draft}
          onSaveMine={() => save(conflict.version)}
          onTakeTheirs={() => takeTheirs(conflict)}
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
            Save
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
