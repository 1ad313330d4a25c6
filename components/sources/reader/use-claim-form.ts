"use client";

import { useEffect, useState } from "react";
import { addQuote, type ClaimDraft, draftOf, newDraft } from "@/components/claims/claim-draft";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { dropDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";
import type { Span } from "@/lib/claims/anchor-quote";
import { claimFacts } from "@/lib/claims/claim-facts";

export type OpenForm = {
  editing: { claimId: string; version: number; accepts: boolean } | null;
  draft: ClaimDraft;
  /** Counts the openings and the spans added, so that the form begins anew or takes the focus again. */
  turn: number;
  /** Where the cursor stood when the form was opened: it is there again afterwards. */
  from: Span | null;
  /** It was typed before the page was loaded again. */
  isKept?: boolean;
};

/** The claim that is being typed beside the text, if one is. Once something is typed, a reload brings it back. */
export function useClaimForm(body: string, sourceId: string) {
  const key = `claim-in.${sourceId}`;
  const [form, setForm] = useState<OpenForm | null>(null);
  /** The words of the claim are being looked for in the text, while the form waits. */
  const [isAdding, setAdding] = useState(false);
  useEffect(() => {
    const kept = keptDraft<OpenForm>(key);
    if (kept) setForm({ ...kept, isKept: true });
  }, [key]);
  const quoteOf = ({ start, end }: Span) => ({ start, end, exact: body.slice(start, end) });
  return {
    form,
    isAdding,
    /** Opens the form at the selected words; adds them to the claim when one is being typed. */
    mark: (selection: Span) => {
      setAdding(false);
      setForm((open) =>
        open
          ? {
              ...open,
              turn: open.turn + 1,
              draft: { ...open.draft, quotes: addQuote(open.draft.quotes, quoteOf(selection)) },
            }
          : { editing: null, draft: newDraft([quoteOf(selection)]), turn: 0, from: selection },
      );
    },
    edit: (claim: ReaderClaim, from: Span | null) => {
      setAdding(false);
      const editing = { claimId: claim.id, version: claim.version, accepts: claim.state === "suggested" };
      setForm({ editing, draft: draftOf(claimFacts(claim)), turn: 0, from });
    },
    change: (draft: ClaimDraft) => {
      setForm((open) => open && { ...open, draft });
      if (form) keepDraft(key, { ...form, draft });
    },
    addSpan: () => setAdding(true),
    /** Shows the open form again, with the focus in it. */
    resume: () => {
      setAdding(false);
      setForm((open) => open && { ...open, turn: open.turn + 1 });
    },
    close: () => {
      setAdding(false);
      setForm(null);
      dropDraft(key);
    },
  };
}
