"use client";

import { useState } from "react";
import type { ImportActions } from "@/components/imports/import-actions";
import { reached } from "@/components/ui/reach";
import { tooLargeFile } from "@/lib/imports/too-large-file";
import { fail, type Outcome } from "@/lib/outcome";
import { LARGEST_FILE } from "@/lib/sources/limits";

/** Files that were chosen at once: an import, as far as they could be brought. */
export type Upload = {
  key: number;
  importId: string | null;
  names: string[];
  /** Why a file couldn't be brought, by its place; nothing of it is on the server. */
  failures: Record<number, string>;
  /** Whether some are still on their way. */
  isOpen: boolean;
};

/** How many are on their way at once. */
const AT_ONCE = 2;

/** Brings files to the server, some at a time; what fails says so and stops no other. */
export function useUploads(caseId: string, takeFiles: ImportActions["takeFiles"]) {
  const [uploads, setUploads] = useState<Upload[]>([]);

  async function add(files: File[]): Promise<void> {
    if (files.length === 0) return;
    const key = Date.now() + Math.random();
    const change = (next: (before: Upload) => Upload) =>
      setUploads((before) => before.map((each) => (each.key === key ? next(each) : each)));
    const names = files.map(({ name }) => name);
    setUploads((before) => [...before, { key, importId: null, names, failures: {}, isOpen: true }]);
    const begun = await reached(takeFiles(caseId, files.length));
    if (!begun.ok) {
      const failures = Object.fromEntries(names.map((_, position) => [position, begun.message]));
      return change((before) => ({ ...before, failures, isOpen: false }));
    }
    const { importId } = begun.value;
    change((before) => ({ ...before, importId }));
    const rest = [...files.entries()];
    const carry = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) {
        const [position, file] = next;
        const outcome = await bring(caseId, importId, file, position);
        if (outcome.ok) continue;
        // Nothing more comes into an import that was stopped, so nothing more is sent.
        const others = outcome.detail?.stopped ? rest.splice(0).map(([each]) => each) : [];
        const failed = Object.fromEntries([position, ...others].map((each) => [each, outcome.message]));
        change((before) => ({ ...before, failures: { ...before.failures, ...failed } }));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, carry));
    change((before) => ({ ...before, isOpen: false }));
  }

  return { uploads, add };
}

async function bring(
  caseId: string,
  importId: string,
  file: File,
  position: number,
): Promise<Outcome<unknown>> {
  if (file.size > LARGEST_FILE) return fail("invalid", tooLargeFile(file.size, file.name));
  const query = new URLSearchParams({ name: file.name, position: String(position) });
  try {
    const response = await fetch(`/api/cases/${caseId}/imports/${importId}/files?${query}`, {
      method: "POST",
      body: file,
    });
    return (await response.json()) as Outcome<unknown>;
  } catch {
    return fail("invalid", "It could not be brought to Gainsay, or couldn't be read here. Add it again.");
  }
}
