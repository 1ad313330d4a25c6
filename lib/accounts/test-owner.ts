import type { Analyst } from "@/lib/accounts/analyst";
import { createOwner } from "@/lib/accounts/create-owner";
import type { SessionCookie } from "@/lib/accounts/sign-in";

export const OWNER_PASSWORD = "correct horse battery";

/** The owner of a test's empty database, made as the first visit makes one. */
export async function createTestOwner(): Promise<Analyst> {
  const input = { name: "Olga Winter", email: "owner@example.org", password: OWNER_PASSWORD };
  const outcome = await createOwner(input, "127.0.0.1");
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** The headers of a request that carries a session's cookie. */
export function cookieHeaders({ name, value }: SessionCookie): Headers {
  return new Headers({ cookie: `${name}=${encodeURIComponent(value)}` });
}
