import { headers } from "next/headers";
import { findSignedIn } from "@/app/signed-in";
import type { Analyst } from "@/lib/accounts/analyst";
import { type Failure, fail, NotFound, type Outcome } from "@/lib/outcome";

/**
 * What every server action goes through: the request comes from our own pages, somebody is signed in, and what isn't
 * there is an answer and no crash. A form keeps what was typed on each of these.
 */
export async function act<T>(work: (analyst: Analyst) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (!(await isFromOurPages()))
    return fail("forbidden", "This request did not come from Gainsay's own pages.");
  const analyst = await findSignedIn();
  if (!analyst) return signedOut();
  try {
    return await work(analyst);
  } catch (error) {
    if (error instanceof NotFound) return fail("not-found", error.message);
    throw error;
  }
}

function signedOut(): Failure {
  return fail(
    "signed-out",
    "Your session has ended. What you typed is still here: sign in again in a new tab, then save.",
  );
}

/** Next compares Origin with Host, but lets a request without Origin pass; browsers always send it with an action. */
export async function isFromOurPages(): Promise<boolean> {
  const sent = await headers();
  const origin = sent.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).host === (sent.get("x-forwarded-host") ?? sent.get("host"));
}
