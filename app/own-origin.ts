import { headers } from "next/headers";

/** What the addresses of this installation begin with, as the browser knows it: for links that are carried elsewhere. */
export async function ownOrigin(): Promise<string> {
  const sent = await headers();
  const host = sent.get("x-forwarded-host") ?? sent.get("host") ?? "localhost";
  return `${sent.get("x-forwarded-proto") ?? "http"}://${host}`;
}
