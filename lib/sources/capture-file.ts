import type { Analyst } from "@/lib/accounts/analyst";
import { fail, type Outcome } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";
import { decodeFile } from "@/lib/sources/decode-file";
import { LARGEST_ORIGINAL, mebibytes } from "@/lib/sources/limits";
import { readPaste } from "@/lib/sources/read-paste";

/**
 * Captures a .txt or .html file, described by what can be read off it; its name is the title where there is no other.
 *
 * @returns as `captureSource`; "invalid" also for a file that is too large or no text.
 * @throws NotFound when the analyst isn't a member.
 */
export async function captureFile(
  analyst: Analyst,
  caseId: string,
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Outcome<{ sourceId: string }>> {
  if (file.bytes.length > LARGEST_ORIGINAL) {
    return fail("invalid", `This file has ${mebibytes(file.bytes.length)}; at most 10 MiB are taken.`);
  }
  const decoded = decodeFile(file.name, file.bytes);
  if (!decoded.ok) return fail("invalid", decoded.message);
  const { text, description } = readPaste(decoded.isHtml ? { html: decoded.text } : { text: decoded.text });
  return captureSource(analyst, caseId, {
    ...description,
    title: description.title || nameWithoutEnding(file.name),
    text,
    original: {
      bytes: file.bytes,
      type: `${decoded.isHtml ? "text/html" : "text/plain"};charset=${decoded.charset}`,
    },
  });
}

function nameWithoutEnding(name: string): string {
  return name
    .replace(/\.[^.]*$/, "")
    .replaceAll("\0", "")
    .toWellFormed()
    .slice(0, 300);
}
