import { headers } from "next/headers";
import { CLIENT_ADDRESS_HEADER } from "@/lib/accounts/auth";
import type { ClientOrigin } from "@/lib/accounts/sign-in";

/** Where this request comes from, as the launcher saw it: what a client says of its own address counts for nothing. */
export async function clientOrigin(): Promise<ClientOrigin> {
  const sent = await headers();
  return { address: sent.get(CLIENT_ADDRESS_HEADER) ?? "unknown", userAgent: sent.get("user-agent") ?? "" };
}
