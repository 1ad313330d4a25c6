"use client";

import { useRef, useState } from "react";
import type { SourceActions } from "@/components/sources/source-actions";
import { reached } from "@/components/ui/reach";
import { fail, type Outcome } from "@/lib/outcome";
import { LARGEST_ORIGINAL, mebibytes } from "@/lib/sources/limits";

/** A file and how it went; no outcome while it waits. */
export type FileRow = { key: number; name: string; outcome: Outcome<{ sourceId: string }> | null };

/** Captures files one after the other, in the order they came; one that fails stops no other. */
export function useFileCapture(caseId: string, captureFile: SourceActions["captureFile"]) {
  const [rows, setRows] = useState<FileRow[]>([]);
  const count = useRef(0);
  const last = useRef<Promise<void>>(Promise.resolve());

  function add(files: File[]) {
    const added = files.map((file) => ({ file, key: count.current++ }));
    setRows((before) => [
      ...before,
      ...added.map(({ file, key }) => ({ key, name: file.name, outcome: null })),
    ]);
    for (const { file, key } of added) {
      last.current = last.current.then(async () => {
        const outcome = await send(file);
        setRows((before) => before.map((row) => (row.key === key ? { ...row, outcome } : row)));
      });
    }
  }

  async function send(file: File): Promise<Outcome<{ sourceId: string }>> {
    if (file.size > LARGEST_ORIGINAL) {
      return fail("invalid", `This file has ${mebibytes(file.size)}; at most 10 MiB are taken.`);
    }
    const form = new FormData();
    form.set("file", file);
    return reached(captureFile(caseId, form));
  }

  return { rows, busy: rows.some((row) => row.outcome === null), add };
}
