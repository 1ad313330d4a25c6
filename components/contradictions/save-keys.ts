import type { KeyboardEvent } from "react";

/** Submits the form on Ctrl+Enter or Cmd+Enter from any of its fields. */
export function saveOnKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
