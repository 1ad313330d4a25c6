"use server";

import { revalidatePath } from "next/cache";
import { act } from "@/app/act";
import { addMember } from "@/lib/cases/add-member";
import { removeMember } from "@/lib/cases/remove-member";
import type { Outcome } from "@/lib/outcome";

/** Puts an account into a case; "invalid" without an account, "exists" for a member, "forbidden" for all but the owner. */
export async function addMemberAction(
  caseId: string,
  _previous: Outcome | null,
  form: FormData,
): Promise<Outcome> {
  const outcome = await act((analyst) => addMember(analyst, caseId, String(form.get("analystId"))));
  if (outcome.ok) revalidatePath(`/cases/${caseId}/members`);
  return outcome;
}

/** Takes a member out of a case; "forbidden" for the owner's own place, and for all but the owner. */
export async function removeMemberAction(
  caseId: string,
  _previous: Outcome | null,
  form: FormData,
): Promise<Outcome> {
  const outcome = await act((analyst) => removeMember(analyst, caseId, String(form.get("analystId"))));
  if (outcome.ok) revalidatePath(`/cases/${caseId}/members`);
  return outcome;
}
