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

export async function renameAction(_previous: Previous, form: FormData): Promise<Outcome> {
  const outcome = await act((analyst) => renameAccount(analyst, Object.fromEntries(form)));
  if (outcome.ok) revalidatePath("/", "layout");
  return outcome;
}

export async function changePasswordAction(_previous: Previous, form: FormData): Promise<Outcome> {
  const session = await currentSession();
  return act((analyst) => changePassword(analyst, Object.fromEntries(form), session?.sessionToken ?? ""));
}

export async function changeThemeAction(
  _previous: Previous<Preferences>,
  form: FormData,
): Promise<Outcome<Preferences>> {
  const outcome = await act((analyst) => changePreferences(analyst, { theme: form.get("theme") }));
  if (outcome.ok) revalidatePath("/", "layout");
  return outcome;
}

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

export async function signOutAction(): Promise<void> {
  if (!(await isFromOurPages())) return;
  await signOut(await headers());
  (await cookies()).delete(SESSION_COOKIE);
  redirect("/sign-in");
}
