import { randomInt } from "node:crypto";
import { isLoopback } from "@/lib/settings/is-loopback";

/** Without letters and figures that are taken for one another. */
const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const CODE_LENGTH = 10;

/**
 * Loads the example case on the first start, and tells the application the code that the first visitor has to type, which
 * is asked for while there is no owner and the host can be reached from other machines. Returns the code, or null.
 *
 * Call it when the database is migrated and its client has been generated: what it needs of lib is loaded only then.
 */
export async function prepareContent(host: string): Promise<string | null> {
  const { disconnect } = await import("@/lib/db/client");
  try {
    const { loadExampleCase } = await import("@/prisma/example/load-example-case");
    await loadExampleCase();
    const { hasOwner } = await import("@/lib/accounts/has-owner");
    const code = isLoopback(host) || (await hasOwner()) ? null : createCode();
    process.env.GAINSAY_FIRST_START_CODE = code ?? "";
    return code;
  } finally {
    // The application brings its own build of the client and must not find this one.
    await disconnect();
  }
}

function createCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}
