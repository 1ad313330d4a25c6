"use client";

import { useContext, useEffect, useRef } from "react";
import { KeysContext } from "@/components/ui/keys/keys-provider";
import { type ActionName, actionOf } from "@/lib/accounts/key-table";

export type KeyHandlers = Partial<Record<ActionName, (event: KeyboardEvent) => void>>;

/** Whether the focus is where people type or choose, so that a single key is a letter. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("[role=combobox],[role=textbox]")) return true;
  if (target instanceof HTMLInputElement) return !["button", "submit", "reset"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/**
 * Acts on single keys of the table while the component is there. They never fire in fields, with Ctrl, Cmd or Alt, while
 * a dialog is open, or when the analyst has switched them off. Shift is left to the handler.
 */
export function useKeys(handlers: KeyHandlers, { enabled = true } = {}): void {
  const preferences = useContext(KeysContext);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (document.querySelector("dialog[open]")) return;
      const action = actionOf(event.key, preferences);
      const handler = action ? latest.current[action] : undefined;
      if (!handler) return;
      event.preventDefault();
      handler(event);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled, preferences]);
}
