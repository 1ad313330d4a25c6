"use server";

import { revalidatePath } from "next/cache";
import { act } from "@/app/act";
import { createAccount, type HandedOver } from "@/lib/accounts/create-account";
import { resetPasswordOf } from "@/lib/accounts/reset-password-of";
import type { Outcome } from "@/lib/outcome";

type Previous = Outcome<HandedOver> | null;

/** Adds an account and hands over its one-time password; "invalid" or "exists" by field, "forbidden" for all but the owner. */
export async function createAccountAction(_previous: Previous, form: FormData): Promise<Outcome<HandedOver>> {
  const outcome = await act((analyst) => createAccount(analyst, Object.fromEntries(form)));
  if (outcome.ok) revalidatePath("/accounts");
  return outcome;
}

/** Hands over a new one-time password and ends the account's sessions; "forbidden" for all but the owner. */
export async function resetPasswordAction(_previous: Previous, form: FormData): Promise<Outcome<HandedOver>> {
  const outcome = await act((analyst) => resetPasswordOf(analyst, String(form.get("analystId"))));
  if (outcome.ok) revalidatePath("/accounts");
  return outcome;
}
