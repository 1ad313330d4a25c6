import { createHash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal, of bytes or of the UTF-8 of a well-formed string. */
export function hashText(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
