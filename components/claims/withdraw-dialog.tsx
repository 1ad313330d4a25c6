"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Asks before a claim is withdrawn, and says what that means. */
export function WithdrawDialog<C extends { statement: string }>({
  claim,
  onClose,
  onWithdraw,
}: {
  claim: C | null;
  onClose: () => void;
  onWithdraw: (claim: C) => void;
}) {
  return (
    <Dialog open={claim !== null} onClose={onClose} title="Withdraw this claim?">
      {claim ? (
        <>
          <p dir="auto" className="mb-2 font-serif break-words">
            {claim.statement}
          </p>
          <p className="text-ink-2">
            It is no longer marked in the text. Nothing is deleted: its history stays, and you can restore it.
          </p>
          <div className="mt-4 flex justify-end gap-2">
            <Button variant="quiet" onClick={onClose}>
              Keep it
            </Button>
            <Button
              variant="danger"
              autoFocus
              onClick={() => {
                onWithdraw(claim);
                onClose();
              }}
            >
              Withdraw
            </Button>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}
