"use client";

import { useRef, useState } from "react";
import { ReasonMenu } from "@/components/queue/reason-menu";
import { VerdictNote } from "@/components/queue/verdict-note";
import { VerdictScope } from "@/components/queue/verdict-scope";
import { Button } from "@/components/ui/button";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { useKeys } from "@/components/ui/keys/use-keys";
import type { DismissalReason, Verdict } from "@/lib/db/generated/enums";

/**
 * What can be done with the open pair or its whole dispute, each on its key: the verdicts, to skip, to write a note that goes with
 * the verdict. It stays at the bottom of the screen while the quotes are read.
 */
export function VerdictBar({
  pairs,
  filtered,
  whole,
  onWhole,
  note,
  onNote,
  onVerdict,
  onSkip,
}: {
  /** How many pairs the dispute has, under a filter how many of them match. */
  pairs: number;
  filtered: boolean;
  whole: boolean;
  onWhole: (whole: boolean) => void;
  note: string;
  onNote: (note: string) => void;
  onVerdict: (verdict: Verdict, reason?: DismissalReason) => void;
  onSkip: () => void;
}) {
  const [choosing, setChoosing] = useState(false);
  const [writing, setWriting] = useState(false);
  const dismissButton = useRef<HTMLButtonElement>(null);
  const stopChoosing = () => {
    setChoosing(false);
    dismissButton.current?.focus();
  };
  const keys = {
    confirm: useKeyLabel("confirm"),
    dismiss: useKeyLabel("dismiss"),
    undecided: useKeyLabel("undecided"),
    skip: useKeyLabel("skip"),
    note: useKeyLabel("note"),
  };
  useKeys(
    {
      confirm: () => onVerdict("confirmed"),
      dismiss: () => setChoosing(true),
      undecided: () => onVerdict("undecided"),
      skip: onSkip,
      note: () => setWriting(true),
      wholeDispute: () => pairs > 1 && onWhole(!whole),
    },
    { enabled: !choosing },
  );
  return (
    <section
      aria-label="Verdict"
      className="sticky bottom-0 z-10 -mx-1 mt-3 grid gap-2 border-t border-line bg-paper px-1 py-2.5"
    >
      {writing || note ? (
        <VerdictNote
          note={note}
          begin={writing}
          onNote={onNote}
          onSave={() => onVerdict("confirmed")}
          onLeave={() => setWriting(false)}
        />
      ) : null}
      <div className="relative flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          keys={keys.confirm}
          aria-keyshortcuts={keys.confirm}
          onClick={() => onVerdict("confirmed")}
        >
          Confirm
        </Button>
        <Button
          ref={dismissButton}
          keys={keys.dismiss}
          aria-keyshortcuts={keys.dismiss}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          Dismiss…
        </Button>
        <Button
          keys={keys.undecided}
          aria-keyshortcuts={keys.undecided}
          onClick={() => onVerdict("undecided")}
        >
          Undecided
        </Button>
        <Button keys={keys.skip} aria-keyshortcuts={keys.skip} onClick={onSkip}>
          Skip
        </Button>
        <Button
          variant="quiet"
          keys={keys.note}
          aria-keyshortcuts={keys.note}
          aria-expanded={writing || note !== ""}
          onClick={() => setWriting(true)}
        >
          Note
        </Button>
        {pairs > 1 ? <VerdictScope {...{ pairs, filtered, whole, onWhole }} /> : null}
        {choosing ? (
          <ReasonMenu onClose={stopChoosing} onChoose={(reason) => onVerdict("dismissed", reason)} />
        ) : null}
      </div>
    </section>
  );
}
