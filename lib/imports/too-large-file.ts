import { LARGEST_FILE, mebibytes } from "@/lib/sources/limits";

/** What is said of a file that is too large, before it is uploaded and after. Pure. @param size in bytes. */
export function tooLargeFile(size: number): string {
  return `This file has ${mebibytes(size)}; at most ${LARGEST_FILE >> 20} MiB are taken. Split it, or paste what matters of it.`;
}
