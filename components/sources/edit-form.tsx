"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { EditConflict } from "@/components/sources/edit-conflict";
import type { SourceActions } from "@/components/sources/source-actions";
import { SourceFailure } from "@/components/sources/source-failure";
import { readFields, SourceFields, type SourceFieldValues } from "@/components/sources/source-fields";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { useActionForm } from "@/components/ui/use-action-form";
import type { Outcome } from "@/lib/outcome";

/** Corrects what describes a source. Who comes second is shown what stands there now, and may save over it. */
export function EditForm({
  caseId,
  sourceId,
  revision,
  values,
  publishers,
  foundIn,
  actions,
}: {
  caseId: string;
  sourceId: string;
  revision: number;
  values: SourceFieldValues;
  publishers: readonly string[];
  foundIn: Record<string, string>;
  actions: SourceActions;
}) {
  const router = useRouter();
  const [seen, setSeen] = useState(revision);
  const reader = `/cases/${caseId}/sources/${sourceId}`;
  const { form, outcome, errors, pending } = useActionForm(async (_, fields) => {
    const saved = await actions.edit(caseId, sourceId, { ...readFields(fields), revision: seen });
    if (saved.ok) router.push(reader);
    const current = currentOf(saved);
    if (current) setSeen(current.revision);
    return saved;
  });
  const current = currentOf(outcome);
  return (
    <form {...form} className="grid max-w-xl gap-3">
      <SourceFields
        values={values}
        foundIn={foundIn}
        errors={errors}
        publishers={publishers}
        understand={actions.understand}
      />
      {current ? <EditConflict current={current} /> : <SourceFailure caseId={caseId} outcome={outcome} />}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" disabled={pending} keys="Ctrl ↵">
          {current ? "Save mine over it" : "Save"}
        </Button>
        <ButtonLink href={reader} variant="quiet">
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

/** What stands there now, if somebody else was faster. */
function currentOf<T>(outcome: Outcome<T> | null): (SourceFieldValues & { revision: number }) | null {
  if (!outcome || outcome.ok || outcome.code !== "conflict") return null;
  return outcome.detail?.current as SourceFieldValues & { revision: number };
}
