"use server";

import { revalidatePath } from "next/cache";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { act, isFromOurPages } from "@/app/act";
import { currentSession } from "@/app/signed-in";
import { SESSION_COOKIE } from "@/lib/accounts/auth";
import { changePassword } from "@/lib/accounts/change-password";
import { changePreferences } from "@/lib/accounts/change-preferences";
import { ACTION_NAMES } from "@/lib/accounts/key-table";
import type { Preferences } from "@/lib/accounts/preferences";
import { renameAccount } from "@/lib/accounts/rename-account";
import { signOut } from "@/lib/accounts/sign-out";
import type { Outcome } from "@/lib/outcome";

type Previous<T = null> = Outcome<T> | null;

/** Changes the analyst's own name; "invalid" by field. */
export async function renameAction(_previous: Previous, form: FormData): Promise<Outcome> {
  const outcome = await act((analyst) => renameAccount(analyst, Object.fromEntries(form)));
  if (outcome.ok) revalidatePath("/", "layout");
  return outcome;
}

/** Changes the analyst's own password and ends their other sessions; "invalid" by field. */
export async function changePasswordAction(_previous: Previous, form: FormData): Promise<Outcome> {
  const session = await currentSession();
  return act((analyst) => changePassword(analyst, Object.fromEntries(form), session?.sessionToken ?? ""));
}

/** Chooses light, dark or the system's theme; "invalid" for any other. */
export async function changeThemeAction(
  _previous: Previous<Preferences>,
  form: FormData,
): Promise<Outcome<Preferences>> {
  const outcome = await act((analyst) => changePreferences(analyst, { theme: form.get("theme") }));
  if (outcome.ok) revalidatePath("/", "layout");
  return outcome;
}

/** Changes the single keys, or switches them off; "invalid" by action. */
export async function changeKeysAction(
  _previous: Previous<Preferences>,
  form: FormData,
): Promise<Outcome<Preferences>> {
  const keys = Object.fromEntries(ACTION_NAMES.map((action) => [action, String(form.get(action) ?? "")]));
  const singleKeys = form.get("singleKeys") === "on";
  const outcome = await act((analyst) => changePreferences(analyst, { singleKeys, keys }));
  if (outcome.ok) revalidatePath("/", "layout");
  return outcome;
}

/** Ends the session and goes to the sign-in page; does nothing for requests from other sites. */
export async function signOutAction(): Promise<void> {
  if (!(await isFromOurPages())) return;
  await signOut(await headers());
  (await cookies()).delete(SESSION_COOKIE);
  redirect("/sign-in");
}
