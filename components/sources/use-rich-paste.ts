"use client";

import { type ClipboardEvent, type RefObject, useRef, useState } from "react";
import type { SourceActions } from "@/components/sources/source-actions";
import { EMPTY_FIELDS } from "@/components/sources/source-fields";
import type { ReadPaste } from "@/lib/sources/read-paste";

/** More than this isn't sent to be read; it stays the plain text that the browser made of it. */
const LARGEST_READ = 10 * 1024 * 1024;

const NAMES: Record<string, string> = { url: "URL" };

/**
 * A paste into the empty text area (or over all of it) is read by the server: paragraphs as they were, and the fields of
 * the form filled in where they are empty. The plain text stands there at once, so that nothing waits and nothing is lost;
 * it is replaced only while nobody has gone on typing.
 *
 * @returns `onPaste` for the area, `html` of the last paste, and what to say about it.
 */
export function useRichPaste(
  area: RefObject<HTMLTextAreaElement | null>,
  read: SourceActions["readPaste"],
  onRead: () => void,
) {
  const html = useRef("");
  const filled = useRef(new Map<string, string>());
  const [told, setTold] = useState("");

  async function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const field = event.currentTarget;
    const all = field.selectionEnd - field.selectionStart === field.value.length;
    if (!all) return;
    const rich = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    html.current = "";
    if (rich.length + text.length === 0 || rich.length + text.length > LARGEST_READ) return;
    setTold("Reading the paste…");
    const outcome = await read({ html: rich, text }).catch(() => null);
    setTold("");
    if (!outcome?.ok || !area.current || !isStill(area.current.value, text)) return;
    const pasted = outcome.value;
    area.current.value = pasted.text;
    area.current.setSelectionRange(0, 0);
    area.current.scrollTop = 0;
    html.current = pasted.html;
    const names = fill(area.current.form, pasted, filled.current);
    setTold(names.length > 0 ? `Read off the paste: ${names.join(", ")}.` : "");
    onRead();
  }

  return { onPaste, html, told };
}

function isStill(value: string, text: string): boolean {
  return value === text.replace(/\r\n?/g, "\n");
}

/** Fills fields that are empty or hold what an earlier paste put there; answers with the names of those that it filled. */
function fill(
  form: HTMLFormElement | null,
  { description }: ReadPaste,
  filled: Map<string, string>,
): string[] {
  const names: string[] = [];
  for (const [name, value] of Object.entries(description)) {
    const field = form?.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement) || !(name in EMPTY_FIELDS)) continue;
    if (field.value !== "" && field.value !== filled.get(name)) continue;
    filled.set(name, value);
    if (field.value === value) continue;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (value) names.push(NAMES[name] ?? name);
  }
  return names;
}
