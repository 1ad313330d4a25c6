"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { useActionForm } from "@/components/ui/use-action-form";
import { type HandedOver, READY, readHandedOver } from "@/lib/imports/bookmarklet";
import type { PageInput } from "@/lib/imports/import-page";
import type { Outcome } from "@/lib/outcome";

export type TakePage = (caseId: string, page: PageInput) => Promise<Outcome<{ importId: string }>>;

/** Where the case that was chosen last is kept. */
const LAST_CASE = "gainsay.capture-case";
const ASK_AGAIN = 500;

/** Asks the page that opened this one for its content, shows what came, and takes it into a case. */
export function PageCapture({
  cases,
  takePage,
}: {
  cases: readonly { id: string; name: string }[];
  takePage: TakePage;
}) {
  const router = useRouter();
  const [page, setPage] = useState<HandedOver | null>(null);
  const [isAlone, setAlone] = useState(false);
  const [last, setLast] = useState("");
  useEffect(() => {
    setLast(localStorage.getItem(LAST_CASE) ?? "");
    const opener = window.opener as Window | null;
    if (!opener) return setAlone(true);
    const onMessage = (event: MessageEvent) => {
      if (event.source !== opener) return;
      const handed = readHandedOver(event.data, event.origin);
      if (!handed) return;
      clearInterval(timer);
      setPage(handed);
    };
    // It tells nothing but that we are here, so whoever hears it may.
    const ask = () => opener.postMessage(READY, "*");
    const timer = window.setInterval(ask, ASK_AGAIN);
    window.addEventListener("message", onMessage);
    ask();
    return () => {
      clearInterval(timer);
      window.removeEventListener("message", onMessage);
    };
  }, []);
  const capture = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The window was opened to press this.
    if (page) capture.current?.focus();
  }, [page]);
  const { form, outcome, pending } = useActionForm<{ importId: string }>(async (_, fields) => {
    const caseId = String(fields.get("case") ?? "");
    const { url, title, html, selection } = page ?? { url: "", title: "", html: "", selection: "" };
    const begun = await takePage(caseId, { url, title, html });
    if (begun.ok) {
      localStorage.setItem(LAST_CASE, caseId);
      const select = selection.trim() ? `?select=${encodeURIComponent(selection)}` : "";
      router.push(`/cases/${caseId}/imports/${begun.value.importId}${select}`);
    }
    return begun;
  });
  if (cases.length === 0) {
    return (
      <EmptyState title="No case yet">
        <p>
          A page is taken into a case. Create one, or ask the owner of this installation to let you into one.
        </p>
      </EmptyState>
    );
  }
  if (!page) {
    return (
      <p role="status" className="text-ink-2">
        {isAlone
          ? "Nothing was handed over. Use the bookmarklet on the page that you want to capture; where the page forbids that, paste its link or its text."
          : "Asking the page for its content …"}
      </p>
    );
  }
  return (
    <form {...form} className="grid max-w-xl gap-4">
      <div className="rounded-[10px] border border-line bg-card px-4 py-3">
        <p dir="auto" className="font-medium break-words">
          {page.title || page.url}
        </p>
        <p className="text-sm break-all text-ink-2">{page.url}</p>
        {page.selection.trim() ? (
          <blockquote dir="auto" className="mt-2 border-l-2 border-line-strong pl-2.5 font-serif break-words">
            {page.selection}
          </blockquote>
        ) : (
          <p className="mt-2 text-sm text-ink-3">Nothing was selected on the page.</p>
        )}
      </div>
      <Select
        key={last}
        label="Case"
        name="case"
        defaultValue={cases.some(({ id }) => id === last) ? last : undefined}
      >
        {cases.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <FormFailure outcome={outcome} />
      <div>
        <Button ref={capture} type="submit" variant="primary" aria-disabled={pending} keys="Ctrl ↵">
          {page.selection.trim() ? "Capture, and mark the selection as a claim" : "Capture"}
        </Button>
      </div>
    </form>
  );
}
