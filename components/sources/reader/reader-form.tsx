"use client";

import type { PickableActor } from "@/components/claims/actor-options";
import type { ClaimActions } from "@/components/claims/claim-actions";
import type { ClaimDraft } from "@/components/claims/claim-draft";
import { ClaimForm } from "@/components/claims/claim-form";
import type { SavedClaim } from "@/components/claims/save-claim";
import type { OpenForm } from "@/components/sources/reader/use-claim-form";
import { classNames } from "@/components/ui/class-names";

/** The form of a claim beside the text; at the bottom of a phone. Out of the way while more words are looked for. */
export function ReaderForm({
  form,
  isHidden,
  onDraft,
  ...rest
}: {
  form: OpenForm;
  isHidden: boolean;
  caseId: string;
  source: { id: string; published: string | null };
  actors: PickableActor[];
  actions: ClaimActions;
  onDraft: (draft: ClaimDraft) => void;
  onSaved: (claim: SavedClaim) => void;
  onCancel: () => void;
  onAddSpan: () => void;
}) {
  return (
    <div
      className={classNames(
        "mb-3 rounded-[10px] border border-accent bg-card px-3.5 py-3",
        "max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:mb-0 max-md:max-h-[88dvh] max-md:overflow-y-auto max-md:rounded-b-none max-md:shadow-[0_-8px_32px_rgb(0_0_0/0.2)]",
        isHidden && "hidden",
      )}
    >
      <ClaimForm
        key={form.editing?.claimId ?? "new"}
        editing={form.editing}
        draft={form.draft}
        isKept={form.isKept}
        turn={form.turn}
        onDraft={onDraft}
        {...rest}
      />
    </div>
  );
}
