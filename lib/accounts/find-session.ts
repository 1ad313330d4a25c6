import type { Analyst } from "@/lib/accounts/analyst";
import { auth } from "@/lib/accounts/auth";

/** Who is signed in, and whether they have to change a one-time password before anything else. */
export type SignedIn = { analyst: Analyst; mustChangePassword: boolean; sessionToken: string };

/** The session that a request's cookie names, or null when there is none or it has ended. */
export async function findSession(headers: Headers): Promise<SignedIn | null> {
  const found = await auth().api.getSession({ headers });
  if (!found) return null;
  const { id, name, email, isOwner, mustChangePassword } = found.user;
  return { analyst: { id, name, email, isOwner }, mustChangePassword, sessionToken: found.session.token };
}
