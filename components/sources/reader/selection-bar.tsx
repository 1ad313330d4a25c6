"use client";

import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { shorten } from "@/lib/language/shorten";

const SENTENCES = [
  { direction: "previous", label: "Previous sentence", sign: "↑" },
  { direction: "next", label: "Next sentence", sign: "↓" },
] as const;

/** What can be done with the selected words; without any, how to select some. At the bottom of a phone. */
export function SelectionBar({
  words,
  markLabel,
  byClaim,
  onMark,
  onAnnotate,
  onClear,
  onSentence,
}: {
  /** The selected words, or null. */
  words: string | null;
  markLabel: string;
  /** The keys for next and previous go by claim right now. */
  byClaim: boolean;
  onMark: () => void;
  onAnnotate: () => void;
  onClear: () => void;
  /** Selects the sentence after the selected words, or before them; or takes it in. */
  onSentence: (direction: "next" | "previous", extend: boolean) => void;
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
        "mb-2.5 flex flex-wrap items-center gap-1.5 rounded-[10px] bg-sunk px-3 py-2 text-sm text-ink-2",
        words !== null &&
          "max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-10 max-md:mb-0 max-md:rounded-none max-md:border-t max-md:border-line-strong",
      )}
    >
      {SENTENCES.map(({ direction, label, sign }) => (
        <Button
          key={direction}
          size="small"
          aria-label={label}
          title={label}
          keys={keys[direction]}
          className={classNames("min-w-14", byClaim && "[&_kbd]:hidden")}
          onClick={(event) => onSentence(direction, event.shiftKey)}
        >
          <span aria-hidden="true">{sign}</span>
        </Button>
      ))}
      {words === null ? (
        <p className="grid min-w-0 flex-1 basis-52 items-center [&>*]:[grid-area:1/1]">
          <span className={byClaim && keys.next ? "invisible" : undefined}>
            Select words, or go by sentence; <Kbd>Shift</Kbd> takes more in, <Kbd>Shift ← →</Kbd> by word
          </span>
          <span className={byClaim && keys.next ? undefined : "invisible"}>
            Select words to mark a claim, or go to the text with <Kbd>Esc</Kbd>
          </span>
        </p>
      ) : (
        <>
          <p className="min-w-0 flex-1 basis-40 truncate font-serif text-ink" dir="auto">
            {shorten(words, 120)}
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
        </>
      )}
    </section>
  );
}
