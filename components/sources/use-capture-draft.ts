"use client";

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { EMPTY_FIELDS, readFields, type SourceFieldValues } from "@/components/sources/source-fields";
import { dropDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";

type CaptureDraft = SourceFieldValues & { text: string; html: string };

/** In characters, of which a browser's store takes about five million. */
const LARGEST_DRAFT = 2_000_000;
const PAUSE_MS = 250;

/**
 * What is pasted and typed into the capture form, kept in this tab through a reload and a way off and back, until it is
 * captured. Before a text too big for that is lost to a reload, the browser asks.
 *
 * @param html of the last paste, kept and restored beside the text that was read off it.
 * @param onRestored when the form has been filled in or emptied.
 */
export function useCaptureDraft(
  caseId: string,
  area: RefObject<HTMLTextAreaElement | null>,
  html: RefObject<string>,
  onRestored: () => void,
) {
  const key = `capture.${caseId}`;
  const [restored, setRestored] = useState(false);
  const timer = useRef<number>(undefined);
  const isKept = useRef(true);
  const isOver = useRef(false);

  function keepNow(field: HTMLTextAreaElement | null) {
    window.clearTimeout(timer.current);
    if (!field?.form || isOver.current) return;
    const draft: CaptureDraft = {
      ...readFields(new FormData(field.form)),
      text: field.value,
      html: html.current,
    };
    if (draft.text.length + draft.html.length > LARGEST_DRAFT) draft.html = "";
    isKept.current = draft.text.length <= LARGEST_DRAFT;
    if (isKept.current && !isEmpty(draft)) keepDraft(key, draft);
    else dropDraft(key);
  }

  function restore(field: HTMLTextAreaElement) {
    const draft = keptDraft<CaptureDraft>(key);
    // What was typed before the page was ready goes before what was kept.
    if (!draft || (field.value !== "" && field.value !== draft.text)) return;
    write(field, draft);
    html.current = draft.html;
    setRestored(true);
    onRestored();
  }

  const onReady = useEffectEvent(restore);
  const onGone = useEffectEvent(keepNow);
  useEffect(() => {
    const field = area.current;
    if (field) onReady(field);
    const onHide = () => onGone(field);
    const onLeave = (event: BeforeUnloadEvent) => {
      onGone(field);
      if (!isKept.current && !isOver.current) event.preventDefault();
    };
    window.addEventListener("pagehide", onHide);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("pagehide", onHide);
      window.removeEventListener("beforeunload", onLeave);
      onGone(field);
    };
  }, [area]);

  return {
    restored,
    /** After each change. */
    keep() {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => keepNow(area.current), PAUSE_MS);
    },
    /** It is captured. */
    forget() {
      isOver.current = true;
      window.clearTimeout(timer.current);
      dropDraft(key);
    },
    /** Empties the form. */
    startAnew() {
      if (!area.current) return;
      write(area.current, { ...EMPTY_FIELDS, text: "" });
      html.current = "";
      dropDraft(key);
      setRestored(false);
      area.current.focus();
      onRestored();
    },
  };
}

function isEmpty({ kind: _, ...typed }: CaptureDraft): boolean {
  return Object.values(typed).every((value) => value.trim() === "");
}

/** Puts a draft into the form, as if it had been typed. */
function write(area: HTMLTextAreaElement, { text, ...fields }: SourceFieldValues & { text: string }) {
  area.value = text;
  for (const name of Object.keys(EMPTY_FIELDS) as (keyof SourceFieldValues)[]) {
    const field = area.form?.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = fields[name] ?? "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
