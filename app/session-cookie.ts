import { cookies, headers } from "next/headers";
import type { SessionCookie } from "@/lib/accounts/sign-in";

/**
 * Hands a session to the browser, out of reach of scripts and of other sites. `Secure` when the page came over https,
 * which the browser tells in Origin: behind a proxy the server itself only ever sees http.
 */
export async function setSessionCookie({ name, value, maxAge }: SessionCookie): Promise<void> {
  const secure = (await headers()).get("origin")?.startsWith("https:") ?? false;
  (await cookies()).set(name, value, { httpOnly: true, sameSite: "lax", path: "/", maxAge, secure });
}
