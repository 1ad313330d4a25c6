import { LARGEST_FILE, mebibytes, SMALLER_MAILBOX } from "@/lib/sources/limits";

/**
 * What is said of a file that is too large, before it is uploaded and after. Pure.
 *
 * @param size in bytes.
 * @param name tells a mailbox, of which nobody knows how to split it.
 */
export function tooLargeFile(size: number, name: string): string {
  if (/\.(?:mbox|mbx)$/i.test(name)) {
    return `This mailbox has ${mebibytes(size)}; at most ${LARGEST_FILE >> 20} MiB are taken. ${SMALLER_MAILBOX}`;
  }
  return `This file has ${mebibytes(size)}; at most ${LARGEST_FILE >> 20} MiB are taken. Split it, or paste what matters of it.`;
}
