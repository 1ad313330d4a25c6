import { isAPIError } from "better-auth/api";
import { parseSetCookieHeader } from "better-auth/cookies";
import { z } from "zod";
import { emailAddress, typedPassword } from "@/lib/accounts/account-input";
import { auth, CLIENT_ADDRESS_HEADER, SESSION_COOKIE } from "@/lib/accounts/auth";
import { countAttempt, forgetAttempts, takeBackAttempt } from "@/lib/accounts/count-attempt";
import { signInAttempts } from "@/lib/accounts/sign-in-attempts";
import { tooManyAttempts } from "@/lib/accounts/too-many-attempts";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

const signInInput = z.object({ email: emailAddress, password: typedPassword });

/** Where an attempt to sign in comes from. */
export type ClientOrigin = { address: string; userAgent: string };

/** The cookie that carries a session; `maxAge` in seconds. */
export type SessionCookie = { name: string; value: string; maxAge: number };

/**
 * Signs in with e-mail and password, and starts a session.
 *
 * An unknown e-mail and a wrong password get the same answer after the same work. Attempts are limited by address and by
 * e-mail: one account can't be guessed from many addresses, nor many from one.
 *
 * @returns the cookie to set; `too-many-attempts` with the time of the next one in `detail.until`.
 */
export async function signIn(input: unknown, origin: ClientOrigin): Promise<Outcome<SessionCookie>> {
  const parsed = parseInput(signInInput, input);
  if (!parsed.ok) return parsed;
  const { email, password } = parsed.value;
  const { byAddress, byEmail } = signInAttempts(origin.address, email);
  const wait = (await countAttempt(byAddress.key, byAddress)) ?? (await countAttempt(byEmail.key, byEmail));
  if (wait) return tooManyAttempts(wait);

  const cookie = await startSession(email, password, origin);
  if (!cookie) return fail("invalid", "E-mail or password is wrong.");
  await takeBackAttempt(byAddress.key);
  await forgetAttempts(byEmail.key);
  return ok(cookie);
}

async function startSession(
  email: string,
  password: string,
  origin: ClientOrigin,
): Promise<SessionCookie | null> {
  try {
    const { headers } = await auth().api.signInEmail({
      body: { email, password },
      headers: new Headers({ [CLIENT_ADDRESS_HEADER]: origin.address, "user-agent": origin.userAgent }),
      returnHeaders: true,
    });
    return sessionCookie(headers);
  } catch (error) {
    if (isAPIError(error) && error.statusCode === 401) return null;
    throw error;
  }
}

function sessionCookie(headers: Headers): SessionCookie {
  const cookie = parseSetCookieHeader(headers.get("set-cookie") ?? "").get(SESSION_COOKIE);
  if (!cookie) throw new Error("A session was started without a cookie.");
  return { name: SESSION_COOKIE, value: cookie.value, maxAge: cookie["max-age"] ?? 0 };
}
