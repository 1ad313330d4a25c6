"use client";

import { useRouter } from "next/navigation";
import { useId, useRef, useState, useTransition } from "react";
import type { ClaimsActions } from "@/components/imports/claims/claims-actions";
import { ClaimsHelp } from "@/components/imports/claims/claims-help";
import { ClaimsPreviewTable } from "@/components/imports/claims/claims-preview-table";
import { ColumnMatcher } from "@/components/imports/claims/column-matcher";
import { describePreview } from "@/components/imports/claims/describe-preview";
import { FileChooser } from "@/components/imports/claims/file-chooser";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { Notice } from "@/components/ui/notice";
import { reached } from "@/components/ui/reach";
import { type ColumnMatch, LARGEST_TABLE } from "@/lib/imports/claims-csv/claim-row";
import { type MatchedColumns, matchColumns } from "@/lib/imports/claims-csv/match-columns";
import type { ClaimsPreview } from "@/lib/imports/claims-csv/preview-plan";
import { type ReadTable, readTable, type Table, TOO_LARGE } from "@/lib/imports/claims-csv/read-table";
import type { Failure } from "@/lib/outcome";

type Chosen = Table & { fileName: string };

/** A file of claims: read here, its columns matched by name and by hand, previewed row by row, and then taken. */
export function ClaimsTable({ caseId, actions }: { caseId: string; actions: ClaimsActions }) {
  const id = useId();
  const router = useRouter();
  const [table, setTable] = useState<Chosen | null>(null);
  const [match, setMatch] = useState<ColumnMatch>({});
  const [fileName, setFileName] = useState("");
  const [problem, setProblem] = useState("");
  const [seen, setSeen] = useState<ClaimsPreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [taking, setTaking] = useState(false);
  const [pending, startTransition] = useTransition();
  const asked = useRef(0);
  const before = useRef<MatchedColumns | null>(null);

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

  async function choose(file: File): Promise<void> {
    asked.current += 1;
    const question = asked.current;
    setSeen(null);
    setFailure(null);
    setFileName(file.name);
    const read = await readFile(file);
    // Another one may have been chosen meanwhile.
    if (question !== asked.current) return;
    setProblem(read.ok ? "" : read.message);
    if (!read.ok) return setTable(null);
    const chosen = { ...read, fileName: file.name };
    const matched = matchColumns(read.columns, before.current ?? undefined);
    setTable(chosen);
    rematch(chosen, matched);
  }

  function rematch(chosen: Chosen, matched: ColumnMatch): void {
    // A mended file is matched as this one was, also when one in between couldn't be read.
    before.current = { columns: chosen.columns, match: matched };
    setMatch(matched);
    preview(chosen, matched);
  }

  function take(): void {
    if (!table || pending || !seen?.claims) return;
    const { fileName, rows } = table;
    setTaking(true);
    startTransition(async () => {
      const outcome = await reached(actions.take(caseId, { fileName, rows, match }));
      setFailure(outcome.ok ? null : outcome);
      setTaking(false);
      if (outcome.ok) router.push(`/cases/${caseId}/imports/${outcome.value.importId}`);
    });
  }

  return (
    <div className="grid gap-4">
      <FileChooser id={id} fileName={fileName} problem={problem} onChoose={(file) => void choose(file)} />
      <ClaimsHelp open={!table} />
      {table ? (
        <>
          <ColumnMatcher
            columns={table.columns}
            first={table.rows[0]?.cells ?? []}
            match={match}
            onChange={(changed) => rematch(table, changed)}
          />
          <FormFailure outcome={failure} />
          <p role="status" className="text-ink-2">
            {taking
              ? "Taking the claims; many sources take a minute …"
              : pending
                ? "Looking at what each row does …"
                : seen
                  ? describePreview(seen, table.fileName)
                  : ""}
          </p>
          {seen && seen.missing.length > 0 ? (
            <Notice tone="warn">
              {seen.missing.map((message) => (
                <p key={message}>{message}</p>
              ))}
            </Notice>
          ) : null}
          {seen && seen.missing.length === 0 ? (
            <>
              {seen.problems > 0 ? (
                <Notice>
                  Mend these rows in your file and choose it again, or take the others as they are. What you
                  chose for the columns stays.
                </Notice>
              ) : null}
              <div>
                <Button variant="primary" aria-disabled={pending || seen.claims === 0} onClick={take}>
                  {seen.claims === 1 ? "Take 1 claim" : `Take ${seen.claims.toLocaleString("en-GB")} claims`}
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

/** A file that is too large isn't read first. */
async function readFile(file: File): Promise<ReadTable> {
  if (file.size > LARGEST_TABLE) return { ok: false, message: TOO_LARGE };
  return readTable(new Uint8Array(await file.arrayBuffer()));
}
