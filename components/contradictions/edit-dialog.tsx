"use client";

import { type FormEvent, useState, useTransition } from "react";
import { BasisSelect } from "@/components/contradictions/basis-select";
import type { EditContradiction } from "@/components/contradictions/contradiction-actions";
import { saveInTurn } from "@/components/contradictions/save-in-turn";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea, TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import { reached } from "@/components/ui/reach";
import { useDraft } from "@/components/ui/use-draft";
import { BASIS, isBasis } from "@/lib/contradictions/basis";
import type { Failure } from "@/lib/outcome";

/** What the dialog changes. */
export type EditableContradiction = {
  id: string;
  revision: number;
  basis: string;
  headline: string;
  why: string;
  butNote: string;
};

type Props = {
  caseId: string;
  /** `shownHeadline` is what the page says while no headline is given. */
  contradiction: EditableContradiction & { shownHeadline: string };
  edit: EditContradiction;
  onClose: () => void;
};

/** Edits headline, basis and reasons. What somebody else saved meanwhile is shown; what was typed stays until it is saved. */
export function EditDialog({ caseId, contradiction, edit, onClose }: Props) {
  const { id, shownHeadline, ...given } = contradiction;
  const [typed, setTyped, forget] = useDraft(`contradiction.${id}`, given);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, startSaving] = useTransition();
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });

  const standing = standingIn(failure);

  const giveUp = () => {
    forget();
    onClose();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    startSaving(async () => {
      const saved = await reached(
        saveInTurn(id, standing?.revision ?? typed.revision, (latest) =>
          edit(caseId, id, { ...typed, revision: latest }),
        ),
      );
      if (saved.ok) return giveUp();
      setFailure(saved);
    });
  };

  return (
    <Dialog open onClose={onClose} title="Edit contradiction" wide>
      <form onSubmit={save} onKeyDown={saveOnKeys} className="grid gap-3">
        <TextInput
          label="Headline"
          optional
          placeholder={shownHeadline}
          hint="Left empty, it is speaker against speaker, and what about."
          value={typed.headline}
          error={failure?.fieldErrors.headline}
          onChange={(event) => set({ headline: event.currentTarget.value })}
        />
        <BasisSelect
          value={typed.basis}
          error={failure?.fieldErrors.basis}
          onBasis={(basis) => set({ basis })}
        />
        <TextArea
          label="Why they conflict"
          optional
          value={typed.why}
          error={failure?.fieldErrors.why}
          onChange={(event) => set({ why: event.currentTarget.value })}
        />
        <TextArea
          label="But note"
          optional
          hint="What speaks against it, or limits it."
          value={typed.butNote}
          error={failure?.fieldErrors.butNote}
          onChange={(event) => set({ butNote: event.currentTarget.value })}
        />
        <FormFailure outcome={failure}>{standing ? <Standing standing={standing} /> : null}</FormFailure>
        <div className="flex justify-end gap-2">
          <Button onClick={giveUp}>{standing ? "Take theirs" : "Cancel"}</Button>
          <Button type="submit" variant="primary" keys="Ctrl ↵" disabled={saving}>
            {standing ? "Save mine on top" : "Save"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Standing({ standing }: { standing: EditableContradiction }) {
  return (
    <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-ink">
      <dt>Headline</dt>
      <dd>{standing.headline || "none"}</dd>
      <dt>Conflict by</dt>
      <dd>{isBasis(standing.basis) ? BASIS[standing.basis].label : standing.basis}</dd>
      <dt>Why</dt>
      <dd className="whitespace-pre-line">{standing.why || "nothing"}</dd>
      <dt>But note</dt>
      <dd className="whitespace-pre-line">{standing.butNote || "nothing"}</dd>
    </dl>
  );
}

function standingIn(failure: Failure | null): EditableContradiction | null {
  return failure?.code === "conflict" ? ((failure.detail?.current as EditableContradiction) ?? null) : null;
}
