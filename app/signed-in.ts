import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { PATH_HEADER } from "@/app/path-header";
import type { Analyst } from "@/lib/accounts/analyst";
import { findSession } from "@/lib/accounts/find-session";
import { hasOwner } from "@/lib/accounts/has-owner";

/** The session of this request, looked up once. */
export const currentSession = cache(async () => findSession(await headers()));

/**
 * Who is at work. Every page begins with it.
 *
 * Leads away whoever has something to do first: create the owner, sign in, or change a one-time password.
 */
export async function signedIn(): Promise<Analyst> {
  const session = await currentSession();
  if (!session) {
    if (!(await hasOwner())) redirect("/first-start");
    redirect(`/sign-in?next=${encodeURIComponent((await headers()).get(PATH_HEADER) ?? "/")}`);
  }
  if (session.mustChangePassword) redirect("/new-password");
  return session.analyst;
}

/** Who is at work, or null: also for somebody who has yet to change a one-time password. */
export async function findSignedIn(): Promise<Analyst | null> {
  const session = await currentSession();
  return session && !session.mustChangePassword ? session.analyst : null;
}
