"use server";

import { redirect } from "next/navigation";
import { isFromOurPages } from "@/app/act";
import { clientOrigin } from "@/app/client-origin";
import { nextPath } from "@/app/next-path";
import { setSessionCookie } from "@/app/session-cookie";
import { currentSession } from "@/app/signed-in";
import { changePassword } from "@/lib/accounts/change-password";
import { createOwner } from "@/lib/accounts/create-owner";
import { signIn } from "@/lib/accounts/sign-in";
import { fail, type Outcome } from "@/lib/outcome";

const FOREIGN = "This request did not come from Gainsay’s own pages.";

/** Signs in and goes where the analyst was heading; answers only when that fails. */
export async function signInAction(_previous: Outcome | null, form: FormData): Promise<Outcome> {
  if (!(await isFromOurPages())) return fail("forbidden", FOREIGN);
  const outcome = await signIn(Object.fromEntries(form), await clientOrigin());
  if (!outcome.ok) return outcome;
  await setSessionCookie(outcome.value);
  redirect(nextPath(form.get("next")));
}

/** Creates the owner and signs the owner in; the second submission of a double click finds the owner there and signs in too. */
export async function createOwnerAction(_previous: Outcome | null, form: FormData): Promise<Outcome> {
  if (!(await isFromOurPages())) return fail("forbidden", FOREIGN);
  const origin = await clientOrigin();
  const created = await createOwner(Object.fromEntries(form), origin.address);
  if (!created.ok && created.code !== "exists") return created;
  const outcome = await signIn(Object.fromEntries(form), origin);
  if (outcome.ok) await setSessionCookie(outcome.value);
  else if (!created.ok) return created;
  redirect("/");
}

/** Changes a one-time password, for somebody who can do nothing else before. */
export async function replaceOneTimePasswordAction(
  _previous: Outcome | null,
  form: FormData,
): Promise<Outcome> {
  if (!(await isFromOurPages())) return fail("forbidden", FOREIGN);
  const session = await currentSession();
  if (!session) return fail("signed-out", "Your session has ended. Sign in again.");
  const outcome = await changePassword(session.analyst, Object.fromEntries(form), session.sessionToken);
  if (!outcome.ok) return outcome;
  redirect("/");
}
