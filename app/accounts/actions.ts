"use server";

import { revalidatePath } from "next/cache";
import { act } from "@/app/act";
import { createAccount, type HandedOver } from "@/lib/accounts/create-account";
import { resetPasswordOf } from "@/lib/accounts/reset-password-of";
import type { Outcome } from "@/lib/outcome";

type Previous = Outcome<HandedOver> | null;

export async function createAccountAction(_previous: Previous, form: FormData): Promise<Outcome<HandedOver>> {
  const outcome = await act((analyst) => createAccount(analyst, Object.fromEntries(form)));
  if (outcome.ok) revalidatePath("/accounts");
  return outcome;
}

export async function resetPasswordAction(_previous: Previous, form: FormData): Promise<Outcome<HandedOver>> {
  const outcome = await act((analyst) => resetPasswordOf(analyst, String(form.get("analystId"))));
  if (outcome.ok) revalidatePath("/accounts");
  return outcome;
}
