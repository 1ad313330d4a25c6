"use client";

import { lazy, Suspense, useOptimistic, useRef, useState, useTransition } from "react";
import { flushSync } from "react-dom";
import type { EditContradiction } from "@/components/contradictions/contradiction-actions";
import { MarkedQuote, type ShownQuote } from "@/components/contradictions/marked-quote";
import { saveInTurn } from "@/components/contradictions/save-in-turn";
import { selectedSpans } from "@/components/contradictions/selected-spans";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { useKeys } from "@/components/ui/keys/use-keys";
import { reached } from "@/components/ui/reach";
import type { Span } from "@/lib/claims/anchor-quote";
import { toggleMark, trimSpans } from "@/lib/contradictions/marks";
import type { Failure } from "@/lib/outcome";

const WordPicker = lazy(async () => ({
  default: (await import("@/components/contradictions/word-picker")).WordPicker,
}));

/**
 * The quote of one side, in which the words that conflict are marked: select them with the mouse and press the button, or
 * press it first and choose words with the keyboard. Each mark is saved at once; marking marked words unmarks them.
 */
export function QuoteMarker({
  caseId,
  contradictionId,
  revision,
  tag,
  claimId,
  quotes,
  language,
  marks,
  edit,
}: {
  caseId: string;
  contradictionId: string;
  revision: number;
  tag: "A" | "B";
  claimId: string;
  quotes: ShownQuote[];
  language: string;
  marks: Span[];
  edit: EditContradiction;
}) {
  const quote = useRef<HTMLQuoteElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [picking, setPicking] = useState(false);
  const [said, setSaid] = useState("");
  /** What was to be marked when saving failed: it can be marked again over what stands now. */
  const [unsaved, setUnsaved] = useState<{ failure: Failure; spans: Span[] } | null>(null);
  const [saving, startSaving] = useTransition();
  const [own, show] = useOptimistic(marks);

  const toggle = (spans: Span[]) => {
    if (saving || spans.length === 0) return;
    const toggled = trimSpans(spans.reduce<Span[]>(toggleMark, own), quotes);
    const changed = toggled.map((span) => ({ claimId, ...span }));
    startSaving(async () => {
      show(changed);
      const saved = await reached(
        saveInTurn(contradictionId, revision, (latest) =>
          edit(caseId, contradictionId, { revision: latest, marks: changed, marksOn: claimId }),
        ),
      );
      setUnsaved(saved.ok ? null : { failure: saved, spans });
      setSaid(saved.ok ? "Marks saved." : "");
    });
  };
  const markOrPick = () => {
    const spans = quote.current ? selectedSpans(quote.current, quotes) : [];
    if (spans.length === 0) return setPicking(true);
    document.getSelection()?.removeAllRanges();
    toggle(spans);
  };
  const leave = () => {
    flushSync(() => setPicking(false));
    button.current?.focus();
  };
  useKeys({
    mark: () => {
      const here = quote.current ? selectedSpans(quote.current, quotes).length > 0 : false;
      const elsewhere = document.getSelection()?.isCollapsed === false;
      if (here || (tag === "A" && !elsewhere)) markOrPick();
    },
  });
  const key = useKeyLabel("mark");
  const plain = <MarkedQuote tag={tag} quotes={quotes} marks={own} />;

  return (
    <div className="px-4 pt-3">
      <blockquote
        ref={quote}
        dir="auto"
        lang={language || undefined}
        className="font-serif text-[19px] leading-[1.5] text-pretty whitespace-pre-line max-md:text-[17.5px]"
      >
        {picking ? (
          <Suspense fallback={plain}>
            <WordPicker {...{ tag, quotes, language }} marks={own} onPick={toggle} onLeave={leave} />
          </Suspense>
        ) : (
          plain
        )}
      </blockquote>
      <div className="no-print -ml-[9px] flex min-h-8 flex-wrap items-center gap-x-2 text-xs text-ink-3">
        {picking ? (
          <>
            <Button size="small" variant="quiet" onClick={leave} keys="Esc">
              Done
            </Button>
            <span>← → by word, Shift extends, Enter marks or unmarks</span>
          </>
        ) : (
          <Button
            ref={button}
            size="small"
            variant="quiet"
            aria-label={`Mark words of ${tag}`}
            aria-keyshortcuts={tag === "A" ? key : undefined}
            keys={tag === "A" ? key : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={markOrPick}
          >
            Mark words
          </Button>
        )}
        <span role="status">{said}</span>
      </div>
      <FormFailure outcome={unsaved?.failure ?? null}>
        <Button
          size="small"
          className="ml-2"
          disabled={saving}
          onClick={() => unsaved && toggle(unsaved.spans)}
        >
          Mark them again
        </Button>
      </FormFailure>
    </div>
  );
}
