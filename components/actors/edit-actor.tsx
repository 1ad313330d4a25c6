"use client";

import { type SyntheticEvent, useState, useTransition } from "react";
import type { ActorActions } from "@/components/actors/actor-actions";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select, TextArea, TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import { useKeys } from "@/components/ui/keys/use-keys";
import { reached } from "@/components/ui/reach";
import type { Actor } from "@/lib/actors/actor";
import type { ActorKind } from "@/lib/db/generated/enums";
import type { Failure } from "@/lib/outcome";

type Described = Pick<Actor, "kind" | "name" | "description">;

/** Corrects an actor's name, kind and description, on a button or its key. */
export function EditActor({
  caseId,
  actor,
  save,
}: {
  caseId: string;
  actor: Actor;
  save: ActorActions["edit"];
}) {
  const [open, setOpen] = useState(false);
  useKeys({ edit: () => setOpen(true) });
  return (
    <>
      <Button keys={useKeyLabel("edit")} onClick={() => setOpen(true)}>
        Edit
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Edit the actor">
        <EditForm caseId={caseId} actor={actor} save={save} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function EditForm({
  caseId,
  actor,
  save,
  onDone,
}: {
  caseId: string;
  actor: Actor;
  save: ActorActions["edit"];
  onDone: () => void;
}) {
  const [values, setValues] = useState<Described>(actor);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const theirs =
    failure?.code === "conflict" ? (failure.detail?.current as Described & { revision: number }) : null;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { kind, name, description } = values;
    startTransition(async () => {
      const revision = theirs?.revision ?? actor.revision;
      const outcome = await reached(save(caseId, actor.id, { revision, kind, name, description }));
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) onDone();
    });
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={saveOnKeys} className="grid gap-3">
      <TextInput
        label="Name"
        value={values.name}
        error={failure?.fieldErrors.name}
        onChange={(event) => setValues({ ...values, name: event.target.value })}
      />
      {actor.kind === "unnamed" ? null : (
        <Select
          label="Kind"
          value={values.kind}
          error={failure?.fieldErrors.kind}
          onChange={(event) => setValues({ ...values, kind: event.target.value as ActorKind })}
        >
          <option value="person">Person</option>
          <option value="organisation">Organisation</option>
        </Select>
      )}
      <TextArea
        label="Description"
        value={values.description}
        error={failure?.fieldErrors.description}
        onChange={(event) => setValues({ ...values, description: event.target.value })}
      />
      <FormFailure outcome={failure} />
      {theirs ? (
        <p className="rounded-lg bg-sunk px-3 py-2 text-sm">
          What stands now: <b className="font-medium">{theirs.name}</b>, {theirs.kind}. {theirs.description}
        </p>
      ) : null}
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={onDone}>
          {theirs ? "Take theirs" : "Cancel"}
        </Button>
        <Button type="submit" variant="primary" disabled={pending} keys="Ctrl ↵">
          {theirs ? "Save mine on top" : "Save"}
        </Button>
      </div>
    </form>
  );
}
