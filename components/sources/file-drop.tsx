"use client";

import { useEffect, useId, useRef } from "react";
import { FileResults } from "@/components/sources/file-results";
import type { SourceActions } from "@/components/sources/source-actions";
import { useFileCapture } from "@/components/sources/use-file-capture";
import { classNames } from "@/components/ui/class-names";

/** Several .txt and .html files at once, dropped or chosen; each has a line of its own that says how it went. */
export function FileDrop({
  caseId,
  captureFile,
}: {
  caseId: string;
  captureFile: SourceActions["captureFile"];
}) {
  const id = useId();
  const { rows, busy, add } = useFileCapture(caseId, captureFile);

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
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return (
    <section aria-label="Capture from files" className="mb-5">
      <div
        className={classNames(
          "flex flex-wrap items-center gap-x-3 gap-y-1 rounded-[10px] border border-dashed border-line-strong px-4 py-2.5",
          busy ? "bg-sunk" : "bg-card",
        )}
      >
        <label htmlFor={id} className="text-sm text-ink-2">
          Whole files: drop .txt and .html anywhere on this page, or choose some
        </label>
        <input
          id={id}
          type="file"
          multiple
          accept=".txt,.text,.html,.htm,.xhtml"
          onChange={(event) => {
            add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
          className="text-sm text-ink-2 file:mr-2 file:rounded-lg file:border file:border-edge file:bg-paper file:px-2.5 file:py-1 file:text-ink"
        />
      </div>
      <FileResults caseId={caseId} rows={rows} busy={busy} />
    </section>
  );
}
