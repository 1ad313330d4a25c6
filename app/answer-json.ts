import { findSignedIn } from "@/app/signed-in";
import type { Analyst } from "@/lib/accounts/analyst";
import { NotFound } from "@/lib/outcome";

/** Answers a page's question with JSON that is never kept: for who is signed in, about what is theirs. */
export async function answerJson(read: (analyst: Analyst) => Promise<unknown>): Promise<Response> {
  const analyst = await findSignedIn();
  if (!analyst) return new Response("Sign in first.", { status: 401 });
  try {
    return Response.json(await read(analyst), { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    if (error instanceof NotFound) return new Response(error.message, { status: 404 });
    throw error;
  }
}
