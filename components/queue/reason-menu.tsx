"use client";

import { type KeyboardEvent, useContext, useEffect, useRef } from "react";
import { REASON_KEY } from "@/components/queue/reason-keys";
import { Kbd } from "@/components/ui/kbd";
import { KeysContext } from "@/components/ui/keys/keys-provider";
import type { DismissalReason } from "@/lib/db/generated/enums";
import { REASON, REASONS } from "@/lib/reviews/reasons";

/** The reasons for which a pair is no contradiction, each on its key; arrows go through them, Escape goes back. */
export function ReasonMenu({
  onChoose,
  onClose,
}: {
  onChoose: (reason: DismissalReason) => void;
  onClose: () => void;
}) {
  const { singleKeys } = useContext(KeysContext);
  const menu = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>(":scope > button")?.focus({ preventScroll: true });
    menu.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = singleKeys && REASONS.find((one) => REASON_KEY[one] === event.key.toLowerCase());
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape") onClose();
    else if (reason) onChoose(reason);
    else if (by) move(menu.current, by);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset
      ref={menu}
      aria-label="Why it is no contradiction"
      onKeyDown={onKeyDown}
      className="absolute bottom-full left-0 z-10 mb-1.5 max-h-[70dvh] w-[min(430px,calc(100vw-32px))] scroll-m-3 overflow-y-auto rounded-[10px] border border-line-strong bg-card p-1.5 shadow-[0_8px_32px_rgb(0_0_0/0.18)]"
    >
      <p className="flex justify-between gap-3 px-2 py-1 text-sm text-ink-3">
        Why it is no contradiction
        <button type="button" className="underline hover:text-ink" onClick={onClose}>
          Back <Kbd>Esc</Kbd>
        </button>
      </p>
      {REASONS.map((reason) => (
        <button
          key={reason}
          type="button"
          aria-keyshortcuts={singleKeys ? REASON_KEY[reason] : undefined}
          onClick={() => onChoose(reason)}
          className="grid w-full grid-cols-[24px_1fr] items-baseline gap-x-2 rounded-md px-2 py-1 text-left hover:bg-sunk focus-visible:bg-accent-soft"
        >
          <span>{singleKeys ? <Kbd>{REASON_KEY[reason]}</Kbd> : null}</span>
          <span>
            {REASON[reason].label} <span className="text-xs text-ink-3">{REASON[reason].means}</span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** Moves the focus among the reasons, around at the ends; the button that goes back is left to Tab. */
function move(menu: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(menu?.querySelectorAll<HTMLElement>(":scope > button") ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[at === -1 && by === -1 ? buttons.length - 1 : (at + by + buttons.length) % buttons.length]?.focus();
}
