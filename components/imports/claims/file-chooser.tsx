"use client";

import { buttonLook } from "@/components/ui/button";

/**
 * Chooses a CSV file. The browser's own control says "No file chosen" as soon as the same file may be chosen again; this one says
 * which file is loaded.
 */
export function FileChooser({
  id,
  fileName,
  problem,
  onChoose,
}: {
  id: string;
  /** The file that is loaded, or that couldn't be; "" before there is one. */
  fileName: string;
  /** Why it can't be read. */
  problem: string;
  onChoose: (file: File) => void;
}) {
  return (
    <div className="grid max-w-xl gap-1">
      <span className="text-sm font-medium text-ink-2">CSV file</span>
      <div className="relative flex min-h-[34px] flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-dashed border-line-strong bg-card px-2.5 py-1 text-sm text-ink-2 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent">
        <label htmlFor={id} className={buttonLook({ size: "small" }, "cursor-pointer text-ink")}>
          <span className="sr-only">CSV file: </span>
          {fileName ? "Choose again" : "Choose a file"}
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby={`${id}-name ${problem ? `${id}-problem` : `${id}-hint`}`}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onChoose(file);
            // So that the mended file of the same name is a change.
            event.currentTarget.value = "";
          }}
          className="sr-only"
        />
        <span id={`${id}-name`} dir="auto" className="min-w-0 break-all">
          {fileName || "none yet"}
        </span>
      </div>
      <p id={`${id}-hint`} className="text-xs text-ink-3">
        A first line of column names; then a speaker and a statement or a quote in each row. At most 5,000
        rows.
      </p>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-sm text-bad">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
