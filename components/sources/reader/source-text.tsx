"use client";

import { memo, type RefObject, useMemo, useSyncExternalStore } from "react";
import type { SegmentedText } from "@/components/sources/reader/move-selection";
import { paragraphAt } from "@/components/sources/reader/move-selection";
import { Paragraph, type ReaderMark } from "@/components/sources/reader/paragraph";
import { classNames } from "@/components/ui/class-names";
import type { Span } from "@/lib/claims/anchor-quote";

/** From this length on the text is drawn by the browser alone, so that it isn't sent twice, and only where it is in view. */
const LONG = 200_000;

/** How many paragraphs are drawn as one. */
const GROUP = 100;

const NO_MARKS: ReaderMark[] = [];

/** The words of a source with the claims and annotations on them. Only what changes is drawn again. */
export function SourceText({
  text,
  marks,
  current,
  selection,
  onFocus,
  rootRef,
}: {
  text: SegmentedText;
  marks: ReaderMark[];
  current: string | null;
  /** What is drawn as selected. */
  selection: Span | null;
  onFocus: () => void;
  rootRef: RefObject<HTMLElement | null>;
}) {
  const { body, language, paragraphs } = text;
  const isLong = body.length > LONG;
  const inBrowser = useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
  const byParagraph = useMemo(() => spread(paragraphs, marks), [paragraphs, marks]);
  const groups = useMemo(() => inGroups(paragraphs, byParagraph), [paragraphs, byParagraph]);
  return (
    <article
      ref={rootRef}
      tabIndex={-1}
      onFocus={onFocus}
      aria-busy={!inBrowser}
      aria-label="Text of the source"
      lang={language || undefined}
      className="max-w-[640px] font-serif text-[16.5px] leading-[1.65] text-pretty outline-none [&_[data-start]]:scroll-my-24 md:text-[17.5px]"
    >
      {isLong && !inBrowser ? (
        <p className={classNames("font-sans text-base text-ink-2")}>Opening a long text …</p>
      ) : (
        groups.map((group) => {
          const part = clip(selection, group);
          return (
            <ParagraphGroup
              key={group.start}
              text={text}
              first={group.first}
              end={group.last}
              marks={byParagraph}
              current={current && group.ids.has(current) ? current : null}
              selectedFrom={part?.start ?? null}
              selectedTo={part?.end ?? null}
              lazy={isLong}
            />
          );
        })
      )}
    </article>
  );
}

/** Some paragraphs in a row. Moving the cursor in a text of thousands asks few groups, not all paragraphs, what changed. */
const ParagraphGroup = memo(function ParagraphGroup({
  text: { body, paragraphs, pages = [] },
  first,
  end,
  marks,
  current,
  selectedFrom,
  selectedTo,
  lazy,
}: {
  text: SegmentedText;
  /** Indexes of paragraphs, the end exclusive. */
  first: number;
  end: number;
  marks: ReadonlyMap<number, ReaderMark[]>;
  current: string | null;
  selectedFrom: number | null;
  selectedTo: number | null;
  lazy: boolean;
}) {
  const selection =
    selectedFrom === null || selectedTo === null ? null : { start: selectedFrom, end: selectedTo };
  return paragraphs.slice(first, end).map((paragraph, index) => {
    const here = marks.get(first + index) ?? NO_MARKS;
    const part = clip(selection, paragraph);
    return (
      <Paragraph
        key={paragraph.start}
        start={paragraph.start}
        words={body.slice(paragraph.start, paragraph.end)}
        page={pageBegun(pages, paragraph)}
        marks={here}
        current={current && here.some(({ id }) => id.startsWith(current)) ? current : null}
        selectedFrom={part?.start ?? null}
        selectedTo={part?.end ?? null}
        lazy={lazy}
      />
    );
  });
});

/** The number of the last page that begins in a paragraph; null where none does. */
function pageBegun(pages: readonly number[], { start, end }: Span): number | null {
  const index = pages.findLastIndex((page) => page >= start && page < end);
  return index < 0 ? null : index + 1;
}

type Group = Span & { first: number; last: number; ids: ReadonlySet<string> };

/** The paragraphs in groups, each with where it lies in the text and the claims on it. */
function inGroups(paragraphs: Span[], marks: ReadonlyMap<number, ReaderMark[]>): Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < paragraphs.length; first += GROUP) {
    const last = Math.min(first + GROUP, paragraphs.length);
    const ids = new Set<string>();
    for (let index = first; index < last; index += 1) {
      for (const { id } of marks.get(index) ?? NO_MARKS) ids.add(id.split(":")[0] ?? id);
    }
    groups.push({
      first,
      last,
      ids,
      start: paragraphs[first]?.start ?? 0,
      end: paragraphs[last - 1]?.end ?? 0,
    });
  }
  return groups;
}

function noChange() {
  return () => {};
}

function clip(span: Span | null, within: Span): Span | null {
  if (!span || span.end <= within.start || within.end <= span.start) return null;
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
}

/** The marks by the index of each paragraph that they lie on. */
function spread(paragraphs: Span[], marks: ReaderMark[]): Map<number, ReaderMark[]> {
  const found = new Map<number, ReaderMark[]>();
  for (const mark of marks) {
    for (let index = paragraphAt(paragraphs, mark.start); index < paragraphs.length; index += 1) {
      if ((paragraphs[index]?.start ?? 0) >= mark.end) break;
      found.set(index, [...(found.get(index) ?? []), mark]);
    }
  }
  return found;
}
