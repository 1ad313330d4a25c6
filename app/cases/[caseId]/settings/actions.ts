"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act } from "@/app/act";
import { editCase } from "@/lib/cases/edit-case";
import { removeCase } from "@/lib/cases/remove-case";
import type { Outcome } from "@/lib/outcome";

export async function editCaseAction(
  caseId: string,
  _previous: Outcome | null,
  form: FormData,
): Promise<Outcome> {
  const outcome = await act((analyst) => editCase(analyst, caseId, Object.fromEntries(form)));
  if (outcome.ok) revalidatePath(`/cases/${caseId}`, "layout");
  return outcome;
}

export async function removeCaseAction(
  caseId: string,
  _previous: Outcome | null,
  form: FormData,
): Promise<Outcome> {
  const outcome = await act((analyst) => removeCase(analyst, caseId, String(form.get("name") ?? "")));
  if (!outcome.ok) return outcome;
  redirect("/cases");
}
