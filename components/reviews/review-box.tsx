"use client";

import { useRef, useState, useTransition } from "react";
import type { RecordReview } from "@/components/contradictions/contradiction-actions";
import { type ReasonChoice, type ReviewDraft, ReviewForm } from "@/components/reviews/review-form";
import { Button } from "@/components/ui/button";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { useKeys } from "@/components/ui/keys/use-keys";
import { reached } from "@/components/ui/reach";
import { useDraft } from "@/components/ui/use-draft";
import type { Verdict } from "@/lib/db/generated/enums";
import type { Failure } from "@/lib/outcome";

const BLANK: ReviewDraft = { rationale: "", reason: "" };

/**
 * Where a contradiction is judged: three verdicts, each on its key, each with a line why.
 *
 * @param reasons handed over rather than imported, since few visits need their words
 * @param seen the versions of the two claims on the page, by claim id: what the verdict is about
 */
export function ReviewBox({
  caseId,
  contradictionId,
  seen,
  reasons,
  record,
}: {
  caseId: string;
  contradictionId: string;
  seen: Record<string, number>;
  reasons: ReasonChoice[];
  record: RecordReview;
}) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [draft, setDraft, forget] = useDraft(`review.${contradictionId}`, BLANK);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState("");
  const [saving, startSaving] = useTransition();
  const buttons = useRef<HTMLDivElement>(null);

  const begin = (chosen: Verdict) => {
    setVerdict(chosen);
    setFailure(null);
    setSaved("");
  };
  const close = () => {
    buttons.current?.querySelector<HTMLElement>(`[data-verdict="${verdict}"]`)?.focus();
    setVerdict(null);
  };
  const save = () => {
    if (!verdict) return;
    const reason = verdict === "dismissed" && draft.reason ? { reason: draft.reason } : {};
    startSaving(async () => {
      const outcome = await reached(
        record(caseId, contradictionId, { verdict, ...reason, rationale: draft.rationale, seen }),
      );
      if (!outcome.ok) return setFailure(outcome);
      forget();
      setFailure(null);
      setSaved(`Saved: ${verdict}.`);
      close();
    });
  };
  useKeys({
    confirm: () => begin("confirmed"),
    dismiss: () => begin("dismissed"),
    undecided: () => begin("undecided"),
  });

  const choices = [
    { of: "confirmed", label: "Confirm", keys: useKeyLabel("confirm") },
    { of: "dismissed", label: "Dismiss…", keys: useKeyLabel("dismiss") },
    { of: "undecided", label: "Undecided", keys: useKeyLabel("undecided") },
  ] as const;
  return (
    <div className="no-print mb-3">
      <div ref={buttons} className="flex flex-wrap items-center gap-2">
        {choices.map(({ of, label, keys }) => (
          <Button
            key={of}
            data-verdict={of}
            variant={of === "confirmed" && verdict === null ? "primary" : "plain"}
            aria-expanded={verdict === of}
            aria-keyshortcuts={keys}
            keys={keys}
            onClick={() => begin(of)}
          >
            {label}
          </Button>
        ))}
        <span role="status" className="text-sm text-good">
          {saved}
        </span>
      </div>
      {verdict ? (
        <ReviewForm
          {...{ verdict, reasons, draft, failure, saving }}
          onDraft={setDraft}
          onSave={save}
          onCancel={close}
        />
      ) : null}
    </div>
  );
}
