import { LARGEST_TEXT, mebibytes } from "@/lib/sources/limits";

/** A text as it is kept, or why it can't be. */
export type NormalisedText = { ok: true; body: string; bytes: number } | { ok: false; message: string };

/**
 * The one form of a text that is kept, hashed and pointed into: NFC; line feeds as line ends; no byte order mark; no spaces
 * or tabs at the ends of lines and no blank lines around the whole, since those differ between a file and a paste of the
 * same words. Everything else stays, tabs and no-break spaces too. Normalising twice changes nothing.
 *
 * Refused are: nothing but white space, more than 5 MiB of UTF-8, and what is no text (NUL, half a surrogate pair).
 */
export function normaliseText(given: string): NormalisedText {
  if (given.length > 2 * LARGEST_TEXT) return tooLarge(given);
  const nul = given.indexOf("\0");
  if (nul >= 0) return refused(given, nul, "a NUL character, so it isn't plain text");
  const half = loneSurrogate(given);
  if (half >= 0) return refused(given, half, "half a character (a lone surrogate), so it came in damaged");
  const body = tidied(given);
  if (body === "")
    return { ok: false, message: "There is no text yet. Paste or type the words of the source." };
  const bytes = new TextEncoder().encode(body).length;
  return bytes > LARGEST_TEXT ? tooLarge(body) : { ok: true, body, bytes };
}

function tidied(given: string): string {
  const lines = given
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(withoutTrailingSpace);
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return "";
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(first, last + 1).join("\n");
}

/** A loop, since a regular expression takes quadratic time on a long run of spaces. */
function withoutTrailingSpace(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
  return line.slice(0, end);
}

function loneSurrogate(given: string): number {
  return given.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
}

function tooLarge(text: string): NormalisedText {
  const size = mebibytes(new TextEncoder().encode(text).length);
  return { ok: false, message: `This text has ${size}; a source has at most 5 MiB. Capture it in parts.` };
}

function refused(given: string, at: number, what: string): NormalisedText {
  const before = given.slice(0, at).split(/\r\n?|\n/);
  const place = `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
  return { ok: false, message: `The text has ${what}: ${place}.` };
}
