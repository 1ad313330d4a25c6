"use client";

import { createContext, useContext } from "react";
import { type ActionName, type KeyPreferences, keyOf } from "@/lib/accounts/key-table";

export const KeysContext = createContext<KeyPreferences>({ singleKeys: true, keys: {} });

/** Gives everything below it the analyst's keys. */
export function KeysProvider({ value, children }: { value: KeyPreferences; children: React.ReactNode }) {
  return <KeysContext value={value}>{children}</KeysContext>;
}

/** The key to show for an action, or undefined when the analyst has switched single keys off, or there is no key for it. */
export function useKeyLabel(action: ActionName | undefined): string | undefined {
  const preferences = useContext(KeysContext);
  return action && preferences.singleKeys ? keyOf(action, preferences) : undefined;
}
