"use client";

import { useEffect, useId, useRef } from "react";
import { classNames } from "@/components/ui/class-names";

/**
 * The browser's own modal dialog: it keeps the focus, gives it back, and closes with Escape. `onClose` is called for
 * every way of closing; the caller sets `open`. It begins at its first field.
 */
export function Dialog({
  open,
  onClose,
  title,
  wide = false,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  wide?: boolean;
  children: React.ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) {
      dialog.showModal();
      // React's autoFocus comes before the dialog is shown, when nothing in it can take the focus.
      dialog.querySelector<HTMLElement>("input, textarea, select")?.focus();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      className={classNames(
        "max-h-[min(92dvh,900px)] w-[calc(100vw-24px)] overflow-y-auto rounded-[12px] border border-line bg-card p-0 shadow-[0_12px_48px_rgb(0_0_0/0.22)]",
        wide ? "max-w-3xl" : "max-w-xl",
      )}
    >
      {open ? (
        <div className="px-5 py-4">
          <div className="mb-3 flex items-start gap-3">
            <h2 id={id} className="text-lg">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label="Close"
              className="-mr-1.5 ml-auto grid size-7 place-items-center rounded-md text-ink-3 hover:bg-sunk hover:text-ink"
            >
              <span aria-hidden="true">✕</span>
            </button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
