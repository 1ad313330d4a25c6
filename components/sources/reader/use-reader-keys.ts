"use client";

import { type RefObject, useEffect, useRef } from "react";
import { moveEdgeByWord, type SegmentedText } from "@/components/sources/reader/move-selection";
import { isTyping, useKeys } from "@/components/ui/keys/use-keys";
import type { ActionName } from "@/lib/accounts/key-table";
import type { Span } from "@/lib/claims/anchor-quote";

/**
 * The keys of the reader. Next and previous go by sentence in the text, and by claim while claims are settled or the focus is
 * among them; Escape leads back to the text. With Shift they extend, and Shift with the arrows moves the selection's end by a
 * word (with Alt too, its beginning), in reading direction.
 */
export function useReaderKeys(reader: {
  root: RefObject<HTMLElement | null>;
  text: SegmentedText;
  selection: Span | null;
  select: (span: Span | null) => void;
  byClaim: boolean;
  goBySentence: (direction: "next" | "previous", extend: boolean) => void;
  moveClaim: (step: 1 | -1) => void;
  leaveClaims: () => void;
  /** What the other keys do. */
  keys: Partial<Record<ActionName, () => void>>;
}) {
  const { text, selection, select } = reader;
  const move = (event: KeyboardEvent, direction: "next" | "previous") => {
    if (reader.byClaim) return reader.moveClaim(direction === "next" ? 1 : -1);
    reader.goBySentence(direction, event.shiftKey);
  };
  useKeys({
    ...reader.keys,
    next: (event) => move(event, "next"),
    previous: (event) => move(event, "previous"),
  });

  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape" && (selection || reader.byClaim)) {
      event.preventDefault();
      if (selection) select(null);
      reader.leaveClaims();
      return;
    }
    const isArrow = event.key === "ArrowLeft" || event.key === "ArrowRight";
    if (!isArrow || !event.shiftKey || event.ctrlKey || event.metaKey || !selection) return;
    event.preventDefault();
    const onwards = (event.key === "ArrowRight") !== isRightToLeft(reader.root.current, selection);
    const edge = event.altKey ? "start" : "end";
    select(moveEdgeByWord(text, selection, edge, onwards ? "next" : "previous"));
  };
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Whether the paragraph of a selection reads from right to left, so that the left arrow leads onwards. */
function isRightToLeft(root: HTMLElement | null, { start }: Span): boolean {
  const paragraphs = [...(root?.querySelectorAll<HTMLElement>("[data-paragraph]") ?? [])];
  const here = paragraphs.findLast((each) => Number(each.dataset.paragraph) <= start);
  return here !== undefined && getComputedStyle(here).direction === "rtl";
}
