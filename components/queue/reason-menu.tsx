"use client";

import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from "react";
import { REASON_KEY } from "@/components/queue/reason-keys";
import { Kbd } from "@/components/ui/kbd";
import { KeysContext } from "@/components/ui/keys/keys-provider";
import type { DismissalReason } from "@/lib/db/generated/enums";
import { REASON, REASONS } from "@/lib/reviews/reasons";

const ARROWS: Readonly<Record<string, [columns: number, rows: number]>> = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

/** The reasons for which a pair is no contradiction, each on its key; arrows go through them, Escape goes back. */
export function ReasonMenu({
  onChoose,
  onClose,
}: {
  onChoose: (reason: DismissalReason) => void;
  onClose: () => void;
}) {
  const { singleKeys } = useContext(KeysContext);
  const grid = useRef<HTMLDivElement>(null);
  const [explained, setExplained] = useState<DismissalReason>(REASONS[0]);
  const meaning = useId();
  useEffect(() => {
    grid.current?.querySelector("button")?.focus({ preventScroll: true });
    grid.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = singleKeys && REASONS.find((one) => REASON_KEY[one] === event.key.toLowerCase());
    const arrow = ARROWS[event.key];
    if (event.key === "Escape") onClose();
    else if (reason) onChoose(reason);
    else if (arrow) move(grid.current, ...arrow);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset
      aria-label="Why it is no contradiction"
      onKeyDown={onKeyDown}
      className="absolute bottom-full left-0 z-10 mb-1.5 max-h-[70dvh] w-[min(780px,calc(100vw-32px))] scroll-m-3 overflow-y-auto rounded-[10px] border border-line-strong bg-card p-1.5 shadow-[0_8px_32px_rgb(0_0_0/0.18)]"
    >
      <p className="flex justify-between gap-3 px-2 py-1 text-sm text-ink-3">
        Why it is no contradiction
        <button type="button" className="underline hover:text-ink" onClick={onClose}>
          Back <Kbd>Esc</Kbd>
        </button>
      </p>
      <div ref={grid} className="grid grid-cols-2 gap-x-1 md:grid-cols-4">
        {REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            aria-keyshortcuts={singleKeys ? REASON_KEY[reason] : undefined}
            aria-describedby={explained === reason ? meaning : undefined}
            onClick={() => onChoose(reason)}
            onFocus={() => setExplained(reason)}
            onPointerEnter={() => setExplained(reason)}
            className="flex items-baseline gap-x-2 rounded-md px-2 py-1 text-left hover:bg-sunk focus-visible:bg-accent-soft"
          >
            {singleKeys ? <Kbd>{REASON_KEY[reason]}</Kbd> : null}
            <span>{REASON[reason].label}</span>
          </button>
        ))}
      </div>
      {/* One line for all, so that the words that are judged stay in view above. */}
      <p id={meaning} className="mt-1 min-h-9 border-t border-line px-2 pt-1.5 text-xs text-ink-2">
        {REASON[explained].means}
      </p>
    </fieldset>
  );
}

/** Moves the focus among the reasons, around at the ends; the button that goes back is left to Tab. */
function move(grid: HTMLElement | null, columns: number, rows: number): void {
  if (!grid) return;
  const buttons = [...grid.querySelectorAll("button")];
  const wide = getComputedStyle(grid).gridTemplateColumns.split(" ").length;
  const at = Math.max(0, buttons.indexOf(document.activeElement as HTMLButtonElement));
  buttons[(at + columns + rows * wide + buttons.length) % buttons.length]?.focus();
}
