/** The one table of keys: every action that a single key does, with the key it has unless the analyst chose another.
 * An action stands here once something does it. */
export const KEY_TABLE = {
  next: { key: "j", label: "Next" },
  previous: { key: "k", label: "Previous" },
  mark: { key: "m", label: "Mark a claim" },
  accept: { key: "a", label: "Accept the suggested claim" },
  reject: { key: "r", label: "Reject it" },
  edit: { key: "e", label: "Edit" },
  confirm: { key: "c", label: "Confirm the contradiction" },
  dismiss: { key: "d", label: "Dismiss it, with a reason" },
  undecided: { key: "o", label: "Leave it undecided" },
  wholeDispute: { key: "w", label: "In the queue: this pair, or the whole dispute" },
  skip: { key: "s", label: "Skip to the next to settle" },
  note: { key: "n", label: "Annotate; in the queue, a note to the verdict" },
  link: { key: "x", label: "Link as contradiction" },
  undo: { key: "u", label: "Undo the last settling" },
  search: { key: "/", label: "Search" },
  help: { key: "?", label: "All keys" },
} as const satisfies Record<string, { key: string; label: string }>;

export type ActionName = keyof typeof KEY_TABLE;

export const ACTION_NAMES = Object.keys(KEY_TABLE) as ActionName[];

export type KeyPreferences = {
  /** Whether single keys do anything at all (WCAG 2.1.4). */
  singleKeys: boolean;
  /** Keys that the analyst chose instead of the table's. */
  keys: Partial<Record<ActionName, string>>;
};

/** The key of an action for somebody with these preferences. */
export function keyOf(action: ActionName, preferences: KeyPreferences): string {
  return preferences.keys[action] ?? KEY_TABLE[action].key;
}

/**
 * Which action a pressed key stands for, or null. Letters count the same with Caps Lock on. A key that the analyst chose goes
 * before the table's, since an action that came later may have the same.
 */
export function actionOf(key: string, preferences: KeyPreferences): ActionName | null {
  if (!preferences.singleKeys) return null;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  const chosen = ACTION_NAMES.find((action) => preferences.keys[action]?.toLowerCase() === pressed);
  return (
    chosen ?? ACTION_NAMES.find((action) => keyOf(action, preferences).toLowerCase() === pressed) ?? null
  );
}
