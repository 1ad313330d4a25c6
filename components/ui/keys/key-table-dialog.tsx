"use client";

import { useContext } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { KeysContext } from "@/components/ui/keys/keys-provider";
import { ACTION_NAMES, KEY_TABLE, keyOf } from "@/lib/accounts/key-table";

/** What the keys do that are not single: these can't be changed. */
const CHORDS = [
  ["Shift + next / previous", "Extend by a sentence"],
  ["Shift + ← →", "Trim or grow by a word"],
  ["Shift + Alt + ← →", "Trim or grow at the beginning by a word"],
  ["Alt + M", "More fields of a claim"],
  ["Ctrl/Cmd + Enter", "Save what is being written"],
  ["Escape", "Close, clear the selection, or go from the claims to the text"],
];

/** The table of keys, as this analyst has them. */
export function KeyTableDialog({ onClose }: { onClose: () => void }) {
  const preferences = useContext(KeysContext);
  return (
    <Dialog open onClose={onClose} title="All keys">
      {preferences.singleKeys ? null : (
        <p className="mb-3 text-ink-2">Single keys are switched off for your account.</p>
      )}
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr_auto_1fr]">
        {ACTION_NAMES.map((action) => (
          <Row key={action} keys={keyOf(action, preferences)} label={KEY_TABLE[action].label} />
        ))}
      </dl>
      <dl className="mt-4 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 border-t border-line pt-4">
        {CHORDS.map(([keys, label]) => (
          <Row key={label} keys={keys ?? ""} label={label ?? ""} />
        ))}
      </dl>
      <p className="mt-4 text-sm text-ink-3">
        Single keys never act while you type in a field. Change them, or switch them off, under{" "}
        <a href="/account" className="underline">
          your account
        </a>
        .
      </p>
    </Dialog>
  );
}

function Row({ keys, label }: { keys: string; label: string }) {
  return (
    <>
      <dt>
        <Kbd>{keys}</Kbd>
        <span className="sr-only">{keys}</span>
      </dt>
      <dd>{label}</dd>
    </>
  );
}
