import { ACTION_NAMES, type ActionName, KEY_TABLE } from "@/lib/accounts/key-table";
import { fail, type Outcome, ok } from "@/lib/outcome";

type ChosenKeys = Partial<Record<ActionName, string>>;

/**
 * Checks the keys that somebody chose: each a single visible character, none for two actions. Case makes no difference,
 * since Caps Lock doesn't either.
 *
 * @param chosen by action; empty or left out means the table's own key.
 * @returns only the keys that differ from the table's.
 */
export function checkKeys(chosen: ChosenKeys): Outcome<ChosenKeys> {
  const errors: Record<string, string> = {};
  const taken = new Map<string, ActionName>();
  const differing: ChosenKeys = {};
  for (const action of ACTION_NAMES) {
    const key = (chosen[action]?.trim() || KEY_TABLE[action].key).normalize("NFC").toLowerCase();
    const other = taken.get(key);
    if (!isOneCharacter(key)) errors[action] = "Choose one character: a letter, a digit or a sign.";
    else if (other) errors[action] = `“${key}” is already for “${KEY_TABLE[other].label}”.`;
    else taken.set(key, action);
    if (key !== KEY_TABLE[action].key) differing[action] = key;
  }
  const [first] = Object.values(errors);
  return first ? fail("invalid", first, errors) : ok(differing);
}

function isOneCharacter(key: string): boolean {
  return [...key].length === 1 && /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key);
}
