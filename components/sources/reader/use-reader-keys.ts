"use client";

import { type RefObject, useEffect, useRef } from "react";
import { moveEdgeByWord, type SegmentedText } from "@/components/sources/reader/move-selection";
import { isTyping, useKeys } from "@/components/ui/keys/use-keys";
import type { Span } from "@/lib/claims/anchor-quote";

/**
 * The keys that move through a source: by sentence in the text, by claim while the focus is in the panel; with Shift they
 * extend, and Shift with the arrows moves the selection's end by a word (with Alt too, its beginning), in reading direction.
 */
export function useReaderKeys(reader: {
  root: RefObject<HTMLElement | null>;
  panel: RefObject<HTMLElement | null>;
  text: SegmentedText;
  selection: Span | null;
  select: (span: Span | null) => void;
  goBySentence: (direction: "next" | "previous", extend: boolean) => void;
  moveClaim: (step: 1 | -1) => void;
  onMark: () => void;
  onNote: () => void;
  onEdit: () => void;
  onLink: () => void;
}) {
  const { text, selection, select } = reader;
  const inPanel = () => reader.panel.current?.contains(document.activeElement) ?? false;
  const move = (event: KeyboardEvent, direction: "next" | "previous") => {
    if (inPanel()) return reader.moveClaim(direction === "next" ? 1 : -1);
    reader.goBySentence(direction, event.shiftKey);
  };
  useKeys({
    next: (event) => move(event, "next"),
    previous: (event) => move(event, "previous"),
    mark: reader.onMark,
    note: reader.onNote,
    edit: reader.onEdit,
    link: reader.onLink,
  });

  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape" && selection) {
      event.preventDefault();
      select(null);
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
