import { addressNetwork } from "@/lib/accounts/address-network";

const MINUTES = 60;

/** The keys and limits under which an attempt to sign in is counted. */
export function signInAttempts(address: string, email: string) {
  return {
    // A newsroom can share one address, so it has more; what succeeds isn't counted.
    byAddress: { key: `sign-in from ${addressNetwork(address)}`, attempts: 30, seconds: 15 * MINUTES },
    byEmail: { key: `sign-in as ${email}`, attempts: 10, seconds: 15 * MINUTES },
  };
}
