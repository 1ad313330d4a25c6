const PREFIX = "gainsay.draft.";

/** Keeps what is being typed in this tab, through reloads and until the tab is closed. */
export function keepDraft(key: string, draft: unknown): void {
  try {
    window.sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // A full or closed store costs the draft after a reload, never what is on the screen.
  }
}

/** What was kept under a key by the same form, or null. What can't be read any more counts as nothing. */
export function keptDraft<T>(key: string): T | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(PREFIX + key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

/** Lets go of what was kept: it is saved, or given up. */
export function dropDraft(key: string): void {
  try {
    window.sessionStorage.removeItem(PREFIX + key);
  } catch {
    // A closed store keeps nothing that would have to go.
  }
}
