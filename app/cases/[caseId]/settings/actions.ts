"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act } from "@/app/act";
import { editCase } from "@/lib/cases/edit-case";
import { removeCase } from "@/lib/cases/remove-case";
import type { Outcome } from "@/lib/outcome";

/** Changes a case's name and description; "invalid" by field, "forbidden" for all but its owner. */
export async function editCaseAction(
  caseId: string,
  _previous: Outcome | null,
  form: FormData,
): Promise<Outcome> {
  const outcome = await act((analyst) => editCase(analyst, caseId, Object.fromEntries(form)));
  // After a conflict too: the form then shows what stands, and the next save is over that.
  if (outcome.ok || outcome.code === "conflict") revalidatePath(`/cases/${caseId}`, "layout");
  return outcome;
}

/** Removes a case for good and goes to the list; "invalid" when its name wasn't typed, "forbidden" for all but its owner. */
export async function removeCaseAction(
  caseId: string,
  _previous: Outcome | null,
  form: FormData,
): Promise<Outcome> {
  const outcome = await act((analyst) => removeCase(analyst, caseId, String(form.get("name") ?? "")));
  if (!outcome.ok) return outcome;
  redirect("/cases");
}
