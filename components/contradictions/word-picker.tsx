"use client";

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { Gap, markLook, type ShownQuote } from "@/components/contradictions/marked-quote";
import { classNames } from "@/components/ui/class-names";
import type { Span } from "@/lib/claims/anchor-quote";
import { cutIntoWords } from "@/lib/contradictions/cut-into-words";
import { clipSpans } from "@/lib/contradictions/marks";

/** The words from which a selection runs and to which, by their numbers. */
type Cursor = { from: number; to: number };

/**
 * The words of a quote, to be chosen with the keyboard: arrows go by word, Shift takes words in, Enter hands over what is
 * selected, Escape leaves. For a screen reader it is a list of words in which several can be selected.
 */
export function WordPicker({
  tag,
  quotes,
  marks,
  language,
  onPick,
  onLeave,
}: {
  tag: "A" | "B";
  quotes: readonly ShownQuote[];
  marks: readonly Span[];
  language: string;
  onPick: (spans: Span[]) => void;
  onLeave: () => void;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => quotes.map((quote) => cutIntoWords(quote, language)), [quotes, language]);
  const words = useMemo(() => pieces.flat().filter(({ isWord }) => isWord), [pieces]);
  const [cursor, setCursor] = useState<Cursor>({ from: 0, to: 0 });
  useEffect(() => list.current?.focus(), []);

  const [low, high] = [Math.min(cursor.from, cursor.to), Math.max(cursor.from, cursor.to)];
  const picked = { start: words[low]?.start ?? 0, end: words[high]?.end ?? 0 };
  const move = (to: number, extend: boolean) => {
    const bounded = Math.max(0, Math.min(words.length - 1, to));
    setCursor(({ from }) => ({ from: extend ? from : bounded, to: bounded }));
  };
  const pick = () =>
    onPick(quotes.flatMap(({ exact, start }) => clipSpans([picked], { start, end: start + exact.length })));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const forwards = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const steps: Record<string, number> = {
      ArrowLeft: forwards === "ArrowLeft" ? cursor.to + 1 : cursor.to - 1,
      ArrowRight: forwards === "ArrowRight" ? cursor.to + 1 : cursor.to - 1,
      Home: 0,
      End: words.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) move(to, event.shiftKey);
    else if (event.key === "Enter" || event.key === " ") pick();
    else if (event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-multiselectable="true"
      aria-label={`Words of quote ${tag}`}
      aria-activedescendant={`${id}-${cursor.to}`}
      dir="auto"
      lang={language || undefined}
      onKeyDown={onKeyDown}
      className="rounded-md outline-2 outline-offset-4 outline-accent"
    >
      {pieces.map((parts, index) => (
        <span key={quotes[index]?.start ?? index} role="presentation">
          {quotes[index] ? <Gap quote={quotes[index]} index={index} last={false} /> : null}
          {parts.map(({ text, start, end, isWord }) => {
            const number = isWord ? words.findIndex((word) => word.start === start) : -1;
            const marked = marks.some((mark) => mark.start <= start && end <= mark.end);
            const look = classNames(
              marked && markLook(tag),
              number === cursor.to && "outline-2 outline-accent",
              number >= low && number <= high && "bg-[color-mix(in_oklab,var(--accent)_28%,transparent)]",
            );
            return isWord ? (
              <span
                key={start}
                id={`${id}-${number}`}
                role="option"
                tabIndex={-1}
                aria-selected={number >= low && number <= high}
                aria-label={marked ? `${text}, marked` : text}
                className={look}
                onClick={(event) => move(number, event.shiftKey)}
                onKeyDown={onKeyDown}
              >
                {text}
              </span>
            ) : (
              <span key={start} aria-hidden="true" className={marked ? markLook(tag) : undefined}>
                {text}
              </span>
            );
          })}
          {quotes[index] && index === quotes.length - 1 ? (
            <Gap quote={quotes[index]} index={index} last />
          ) : null}
        </span>
      ))}
    </div>
  );
}
