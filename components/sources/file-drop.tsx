"use client";

import { type DragEvent, useId } from "react";
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

  function onDrop(event: DragEvent) {
    event.preventDefault();
    add([...event.dataTransfer.files]);
  }

  return (
    <section
      aria-label="Capture from files"
      className="mb-5"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <div
        className={classNames(
          "flex flex-wrap items-center gap-x-3 gap-y-1 rounded-[10px] border border-dashed border-line-strong px-4 py-2.5",
          busy ? "bg-sunk" : "bg-card",
        )}
      >
        <label htmlFor={id} className="text-sm text-ink-2">
          Or drop .txt and .html files here, or choose some:
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
