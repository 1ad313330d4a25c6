import { findSession } from "@/lib/accounts/find-session";
import { db } from "@/lib/db/client";

/** Ends the session that a request's cookie names: its row is gone, so the cookie is worth nothing from now on. */
export async function signOut(headers: Headers): Promise<void> {
  const session = await findSession(headers);
  if (session) await db.session.deleteMany({ where: { token: session.sessionToken } });
}
