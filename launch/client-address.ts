import { isIP } from "node:net";
import { isLoopback } from "@/lib/settings/is-loopback";

/**
 * The address that a request came from. A peer on this machine that names others in X-Forwarded-For is taken for a reverse
 * proxy, and the last of them for the one that it saw: those before it are what the client said. What a peer on another machine
 * says counts for nothing.
 *
 * Any program on this machine can so make addresses up. It is let in by whoever runs Gainsay, and attempts are also counted
 * by account.
 *
 * @param forwardedFor the header as Node joins it, if there was one.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined): string {
  const address = withoutPrefix(peer);
  const last = withoutPrefix(forwardedFor?.split(",").at(-1)?.trim() ?? "");
  return isLoopback(address) && isIP(last) ? last : address;
}

/** IPv4 as a socket of IPv6 writes it is IPv4. */
function withoutPrefix(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
