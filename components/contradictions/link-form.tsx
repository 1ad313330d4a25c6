"use client";

import Link from "next/link";
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import { BasisSelect } from "@/components/contradictions/basis-select";
import { ClaimLine } from "@/components/contradictions/claim-line";
import { ClaimSearch } from "@/components/contradictions/claim-search";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import { reached } from "@/components/ui/reach";
import { useDraft } from "@/components/ui/use-draft";
import { BASIS, isBasis } from "@/lib/contradictions/basis";
import type { LinkableClaim } from "@/lib/contradictions/list-linkable-claims";
import type { Basis } from "@/lib/db/generated/enums";
import { type Failure, fail } from "@/lib/outcome";

/** The form of `LinkDialog`. Nothing that was typed or chosen is lost when saving fails. */
export function LinkForm({
  caseId,
  claimId,
  actions,
  onLinked,
  onCancel,
}: {
  caseId: string;
  claimId: string;
  actions: LinkActions;
  onLinked: (contradictionId: string) => void;
  onCancel: () => void;
}) {
  const [other, setOther] = useState<LinkableClaim | null>(null);
  const [basis, setBasis] = useState<Basis>("denial");
  const [why, setWhy, forget] = useDraft(`link.${claimId}`, "");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, startSaving] = useTransition();
  const basisField = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (other) basisField.current?.focus();
  }, [other]);

  const choose = (claim: LinkableClaim | null) => {
    setOther(claim);
    setFailure(null);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    if (!other) return setFailure(fail("invalid", NONE, { otherClaimId: NONE }));
    startSaving(async () => {
      const saved = await reached(
        actions.recordContradiction(caseId, { claimId, otherClaimId: other.id, basis, why }),
      );
      if (!saved.ok) return setFailure(saved);
      forget();
      onLinked(saved.value.contradictionId);
    });
  };
  const giveUp = () => {
    forget();
    onCancel();
  };
  const standing = failure?.detail?.contradictionId;

  return (
    <form onSubmit={save} onKeyDown={saveOnKeys} className="grid gap-3" noValidate>
      {other ? (
        <div className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <ClaimLine speaker={other.speaker} statement={other.statement} />
            {other.isSuggested ? (
              <p className="mt-1 text-sm text-ink-2">It is only suggested so far: linking accepts it, too.</p>
            ) : null}
          </div>
          <Button onClick={() => choose(null)}>Change</Button>
        </div>
      ) : (
        <ClaimSearch
          caseId={caseId}
          claimId={claimId}
          search={actions.searchClaims}
          error={failure?.fieldErrors.otherClaimId}
          onChoose={choose}
        />
      )}
      <BasisSelect
        ref={basisField}
        value={basis}
        error={failure?.fieldErrors.basis}
        onBasis={(chosen) => isBasis(chosen) && setBasis(chosen)}
      />
      <TextArea
        label="Why they conflict"
        optional
        rows={2}
        placeholder="What one asserts and the other rules out, in a sentence"
        value={why}
        error={failure?.fieldErrors.why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <FormFailure outcome={failure}>
        {typeof standing === "string" ? (
          <>
            {" "}
            <Link href={`/cases/${caseId}/contradictions/${standing}`}>Open side by side</Link>
          </>
        ) : null}
      </FormFailure>
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="mr-auto text-sm text-ink-2">
          Links as <b className="font-medium text-ink">{BASIS[basis].label}</b>: {BASIS[basis].means}
        </p>
        <Button onClick={giveUp}>Cancel</Button>
        <Button type="submit" variant="primary" keys="Ctrl ↵" disabled={saving}>
          Link
        </Button>
      </div>
    </form>
  );
}

const NONE = "Choose the other claim first.";
