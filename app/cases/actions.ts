"use server";

import { redirect } from "next/navigation";
import { act } from "@/app/act";
import { createCase } from "@/lib/cases/create-case";
import type { Outcome } from "@/lib/outcome";

/** Creates a case and goes there; "invalid" by field. */
export async function createCaseAction(_previous: Outcome | null, form: FormData): Promise<Outcome> {
  const outcome = await act((analyst) => createCase(analyst, Object.fromEntries(form)));
  if (!outcome.ok) return outcome;
  redirect(`/cases/${outcome.value.caseId}`);
}
