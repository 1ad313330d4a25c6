"use client";

import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";

/** What can be done with the selected words; without any, how to select some. At the bottom of a phone. */
export function SelectionBar({
  words,
  markLabel,
  onMark,
  onAnnotate,
  onClear,
}: {
  /** The selected words, or null. */
  words: string | null;
  markLabel: string;
  onMark: () => void;
  onAnnotate: () => void;
  onClear: () => void;
}) {
  const keys = {
    next: useKeyLabel("next"),
    previous: useKeyLabel("previous"),
    mark: useKeyLabel("mark"),
    note: useKeyLabel("note"),
  };
  return (
    <section
      aria-label="Selection"
      className={classNames(
        "mb-2.5 rounded-[10px] bg-sunk px-3 py-2 text-sm text-ink-2",
        words !== null &&
          "max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-10 max-md:mb-0 max-md:rounded-none max-md:border-t max-md:border-line-strong",
      )}
    >
      {words === null ? (
        <p className="flex min-h-7 flex-wrap items-center gap-x-1.5 gap-y-1">
          {keys.next ? (
            <>
              Select words, or go by sentence: <Kbd>{keys.next}</Kbd> next <Kbd>{keys.previous}</Kbd>{" "}
              previous, with <Kbd>Shift</Kbd> more, <Kbd>Shift ← →</Kbd> by word
            </>
          ) : (
            "Select the words of a claim to mark it."
          )}
        </p>
      ) : (
        <div className="flex flex-wrap items-center gap-1.5">
          <p className="min-w-0 flex-1 basis-40 truncate font-serif text-ink" dir="auto">
            {words.slice(0, 120)}
          </p>
          <Button size="small" variant="primary" keys={keys.mark} onClick={onMark}>
            {markLabel}
          </Button>
          <Button size="small" keys={keys.note} onClick={onAnnotate}>
            Annotate
          </Button>
          <Button size="small" variant="quiet" onClick={onClear} aria-label="Clear the selection">
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
      )}
    </section>
  );
}
