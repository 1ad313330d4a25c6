"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { BasisSelect } from "@/components/contradictions/basis-select";
import type { EditContradiction } from "@/components/contradictions/contradiction-actions";
import { saveInTurn } from "@/components/contradictions/save-in-turn";
import { saveOnKeys } from "@/components/contradictions/save-keys";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
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
  const router = useRouter();
  const { id, shownHeadline, revision: seen, ...given } = contradiction;
  const [typed, setTyped] = useState(given);
  const [revision, setRevision] = useState(seen);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, startSaving] = useTransition();
  const set = (change: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...change }));

  const save = (event: FormEvent) => {
    event.preventDefault();
    startSaving(async () => {
      const saved = await saveInTurn(id, revision, (latest) =>
        edit(caseId, id, { ...typed, revision: latest }),
      );
      if (saved.ok) return onClose();
      setFailure(saved);
      const standing = standingIn(saved);
      if (standing) {
        setRevision(standing.revision);
        router.refresh();
      }
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
        {failure ? <Refusal failure={failure} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" keys="Ctrl ↵" disabled={saving}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Refusal({ failure }: { failure: Failure }) {
  const standing = standingIn(failure);
  return (
    <Notice tone="bad">
      <p>{failure.message}</p>
      {standing ? (
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-ink">
          <dt>Headline</dt>
          <dd>{standing.headline || "none"}</dd>
          <dt>Why</dt>
          <dd className="whitespace-pre-line">{standing.why || "nothing"}</dd>
          <dt>But note</dt>
          <dd className="whitespace-pre-line">{standing.butNote || "nothing"}</dd>
        </dl>
      ) : null}
      {failure.code === "signed-out" ? (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          Sign in in a new tab
        </a>
      ) : null}
    </Notice>
  );
}

function standingIn(failure: Failure): EditableContradiction | null {
  return failure.code === "conflict" ? ((failure.detail?.current as EditableContradiction) ?? null) : null;
}
