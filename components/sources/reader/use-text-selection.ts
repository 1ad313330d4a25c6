"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import {
  type SegmentedText,
  snapToCharacters,
  snapToWords,
} from "@/components/sources/reader/move-selection";
import { spanOf } from "@/components/sources/reader/text-offsets";
import type { Span } from "@/lib/claims/anchor-quote";

export type TextSelection = Span & {
  /** Drawn by the browser (mouse, touch), or by us (keyboard). */
  by: "pointer" | "keyboard";
};

/**
 * What is selected in the text. The browser's own selection counts while it lies in the text; once the keyboard moves it, it is
 * ours, and stays when the focus goes to a field. Copying gives its words.
 */
export function useTextSelection(root: RefObject<HTMLElement | null>, text: SegmentedText) {
  const [selection, setSelection] = useState<TextSelection | null>(null);
  const latest = useRef<TextSelection | null>(null);
  useEffect(() => {
    latest.current = selection;
  });

  useEffect(() => {
    const onChange = () => {
      const native = document.getSelection();
      if (!root.current || !native || native.rangeCount === 0 || native.isCollapsed) return;
      const range = native.getRangeAt(0);
      if (!range.intersectsNode(root.current)) return;
      const span = spanOf(root.current, range);
      const snapped = span && snapToCharacters(text, span);
      if (snapped) setSelection({ ...snapToWords(text, snapped), by: "pointer" });
    };
    const onPointerDown = (event: PointerEvent) => {
      // A press in the text begins a new selection, and a click alone clears the old one.
      if (event.target instanceof Node && root.current?.contains(event.target)) setSelection(null);
    };
    const onCopy = (event: ClipboardEvent) => {
      const selected = latest.current;
      if (!selected || !document.getSelection()?.isCollapsed || event.target instanceof HTMLInputElement)
        return;
      if (event.target instanceof HTMLTextAreaElement) return;
      event.clipboardData?.setData("text/plain", text.body.slice(selected.start, selected.end));
      event.preventDefault();
    };
    document.addEventListener("selectionchange", onChange);
    document.addEventListener("pointerdown", onPointerDown);
    document.addEventListener("copy", onCopy);
    return () => {
      document.removeEventListener("selectionchange", onChange);
      document.removeEventListener("pointerdown", onPointerDown);
      document.removeEventListener("copy", onCopy);
    };
  }, [root, text]);

  /** Makes the selection ours: it is drawn by us, the browser's is let go. */
  const select = useCallback((span: Span | null) => {
    document.getSelection()?.removeAllRanges();
    setSelection(span && { start: span.start, end: span.end, by: "keyboard" });
  }, []);

  return { selection, select };
}
