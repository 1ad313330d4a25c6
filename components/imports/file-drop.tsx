"use client";

import { useEffect, useId, useRef } from "react";
import type { ImportActions } from "@/components/imports/import-actions";
import { ImportProgress } from "@/components/imports/import-progress";
import { useUploads } from "@/components/imports/use-uploads";

/** Files of all kinds at once, dropped or chosen; each has a line of its own that says how it went. */
export function FileDrop({
  caseId,
  actions,
}: {
  caseId: string;
  actions: Pick<ImportActions, "takeFiles" | "stop" | "retry">;
}) {
  const id = useId();
  const { uploads, add } = useUploads(caseId, actions.takeFiles);

  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  // On the whole window: a file that misses would make the browser leave the page, and what was typed with it.
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onDragOver = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      void latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return (
    <section aria-label="Capture from files" className="grid content-start gap-2">
      <div className="grid gap-1">
        <label htmlFor={id} className="text-sm font-medium text-ink-2">
          Files
        </label>
        <input
          id={id}
          type="file"
          multiple
          accept=".html,.htm,.xhtml,.pdf,.docx,.txt,.text,.md,.markdown,.eml,.mbox,.mbx"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            void add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
          className="min-h-[34px] w-full rounded-lg border border-dashed border-line-strong bg-card px-2.5 py-1 text-sm text-ink-2 file:mr-2 file:rounded-lg file:border file:border-edge file:bg-paper file:px-2.5 file:py-0.5 file:text-ink"
        />
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          HTML, PDF, Word, text, Markdown, e-mail and mailboxes. Or drop them anywhere on this page.
        </p>
      </div>
      {uploads.map(({ key, importId, names, failures, isOpen }) =>
        importId === null ? (
          <p key={key} role="status" className="text-sm text-ink-2">
            {failures[0] ?? "Uploading…"}
          </p>
        ) : (
          <ImportProgress
            key={key}
            caseId={caseId}
            importId={importId}
            given={null}
            names={names}
            failures={failures}
            isUploading={isOpen}
            actions={actions}
          />
        ),
      )}
    </section>
  );
}
