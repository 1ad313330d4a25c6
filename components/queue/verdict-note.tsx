"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { TextArea } from "@/components/ui/field";

/** A note that goes with the verdict. Ctrl or Cmd with Enter confirms with it; Escape leaves it for another verdict's key. */
export function VerdictNote({
  note,
  begin,
  onNote,
  onSave,
  onLeave,
}: {
  note: string;
  /** Whether it takes the focus. */
  begin: boolean;
  onNote: (note: string) => void;
  onSave: () => void;
  onLeave: () => void;
}) {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (begin) field.current?.querySelector("textarea")?.focus();
  }, [begin]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave();
    else if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    else {
      field.current?.querySelector("textarea")?.blur();
      onLeave();
    }
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field inside.
    <div ref={field} onKeyDown={onKeyDown}>
      <TextArea
        label="Note"
        hint="Goes with the verdict. Ctrl+Enter confirms with it; Esc leaves it for another verdict."
        rows={2}
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
    </div>
  );
}
