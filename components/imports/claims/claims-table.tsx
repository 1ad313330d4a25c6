"use client";

import { useRouter } from "next/navigation";
import { useId, useRef, useState, useTransition } from "react";
import type { ClaimsActions } from "@/components/imports/claims/claims-actions";
import { ClaimsPreviewTable } from "@/components/imports/claims/claims-preview-table";
import { ColumnMatcher } from "@/components/imports/claims/column-matcher";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { Notice } from "@/components/ui/notice";
import { reached } from "@/components/ui/reach";
import type { ColumnMatch } from "@/lib/imports/claims-csv/claim-row";
import { matchColumns } from "@/lib/imports/claims-csv/match-columns";
import type { ClaimsPreview } from "@/lib/imports/claims-csv/preview-claims";
import { readTable, type Table } from "@/lib/imports/claims-csv/read-table";
import type { Failure } from "@/lib/outcome";

type Chosen = Table & { fileName: string };

/** A file of claims: read here, its columns matched by name and by hand, previewed row by row, and then taken. */
export function ClaimsTable({ caseId, actions }: { caseId: string; actions: ClaimsActions }) {
  const id = useId();
  const router = useRouter();
  const [table, setTable] = useState<Chosen | null>(null);
  const [match, setMatch] = useState<ColumnMatch>({});
  const [problem, setProblem] = useState("");
  const [seen, setSeen] = useState<ClaimsPreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const asked = useRef(0);

  function preview(chosen: Chosen, matched: ColumnMatch): void {
    asked.current += 1;
    const question = asked.current;
    const { fileName, rows } = chosen;
    startTransition(async () => {
      const outcome = await reached(actions.preview(caseId, { fileName, rows, match: matched }));
      if (question !== asked.current) return;
      setFailure(outcome.ok ? null : outcome);
      setSeen(outcome.ok ? outcome.value : null);
    });
  }

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    setSeen(null);
    setFailure(null);
    const read = readTable(new Uint8Array(await file.arrayBuffer()));
    setProblem(read.ok ? "" : read.message);
    if (!read.ok) return setTable(null);
    const chosen = { ...read, fileName: file.name };
    const matched = matchColumns(read.columns);
    setTable(chosen);
    setMatch(matched);
    preview(chosen, matched);
  }

  function take(): void {
    if (!table || pending) return;
    const { fileName, rows } = table;
    startTransition(async () => {
      const outcome = await reached(actions.take(caseId, { fileName, rows, match }));
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) router.push(`/cases/${caseId}/imports/${outcome.value.importId}`);
    });
  }

  return (
    <div className="grid gap-4">
      <div className="grid max-w-xl gap-1">
        <label htmlFor={id} className="text-sm font-medium text-ink-2">
          CSV file
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby={problem ? `${id}-problem` : `${id}-hint`}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
          className="min-h-[34px] w-full rounded-lg border border-dashed border-line-strong bg-card px-2.5 py-1 text-sm text-ink-2 file:mr-2 file:rounded-lg file:border file:border-edge file:bg-paper file:px-2.5 file:py-0.5 file:text-ink"
        />
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          A first line of column names; then a speaker and a statement or a quote in each row. At most 1,000
          rows.
        </p>
        {problem ? (
          <p id={`${id}-problem`} role="alert" className="text-sm text-bad">
            {problem}
          </p>
        ) : null}
      </div>
      {table ? (
        <>
          <ColumnMatcher
            columns={table.columns}
            first={table.rows[0]?.cells ?? []}
            match={match}
            onChange={(changed) => {
              setMatch(changed);
              preview(table, changed);
            }}
          />
          <FormFailure outcome={failure} />
          <p role="status" className="text-ink-2">
            {pending ? "Looking at what each row does …" : seen ? describeTable(seen, table.fileName) : ""}
          </p>
          {seen ? (
            <>
              {seen.problems.length > 0 ? (
                <Notice>
                  Mend these rows in your file and choose it again, or take the others as they are.
                </Notice>
              ) : null}
              <div>
                <Button variant="primary" aria-disabled={pending || seen.claims.length === 0} onClick={take}>
                  {seen.claims.length === 1 ? "Take 1 claim" : `Take ${seen.claims.length} claims`}
                </Button>
              </div>
              <ClaimsPreviewTable preview={seen} />
            </>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function describeTable({ claims, problems, newSources }: ClaimsPreview, fileName: string): string {
  const rows = (number: number) => (number === 1 ? "1 row" : `${number} rows`);
  const sources = newSources === 1 ? "1 new source" : `${newSources} new sources`;
  const bad = problems.length > 0 ? `; ${rows(problems.length)} can't be taken` : "";
  return `${fileName}: ${rows(claims.length)} become claims, with ${sources}${bad}.`;
}
