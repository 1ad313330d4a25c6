"use client";

import { useState } from "react";
import {
  extendBySentence,
  moveBySentence,
  type SegmentedText,
  sentenceOf,
} from "@/components/sources/reader/move-selection";
import type { Span } from "@/lib/claims/anchor-quote";

/** Goes through a text by sentence; where nothing is selected any more, from the place that was left last. */
export function useSentenceCursor(
  text: SegmentedText,
  selection: Span | null,
  select: (span: Span | null) => void,
) {
  const [left, setLeft] = useState<Span | null>(null);
  return {
    goBySentence: (direction: "next" | "previous", extend: boolean) =>
      select(
        extend && selection
          ? extendBySentence(text, selection, direction)
          : moveBySentence(text, selection ?? left, direction),
      ),
    /** Lets the selection go; the next sentence is then the one after these words, even if they are only a part of one. */
    leave: (words: Span | null) => {
      select(null);
      setLeft(words && { start: words.start, end: Math.max(words.end, sentenceOf(text, words)?.end ?? 0) });
    },
  };
}
