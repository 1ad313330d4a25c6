import type { KeyboardEvent } from "react";

/** Submits the form on Ctrl+Enter or Cmd+Enter from any of its fields; answers whether it did. */
export function saveOnKeys(event: KeyboardEvent<HTMLFormElement>): boolean {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
  event.preventDefault();
  event.currentTarget.requestSubmit();
  return true;
}
