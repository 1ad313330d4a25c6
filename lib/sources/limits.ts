const MEBIBYTE = 1024 * 1024;

/** Bytes of a normalised text in UTF-8; the database checks the same. */
export const LARGEST_TEXT = 5 * MEBIBYTE;

/** Bytes of an original that is text: a paste, a page, a plain file. */
export const LARGEST_ORIGINAL = 10 * MEBIBYTE;

/** Bytes of any other original: a PDF, a Word file, an e-mail, a mailbox. */
export const LARGEST_FILE = 32 * MEBIBYTE;

/** How to go on with a mailbox that is too large, or has too many messages. */
export const SMALLER_MAILBOX =
  "In your mail program, move a part of its messages into another folder, export each folder, and take both files. Or save only the messages that matter as .eml files, and take those.";

/** "6.0 MiB", never rounded down to the limit that it is over. */
export function mebibytes(bytes: number): string {
  return `${(Math.ceil((bytes / MEBIBYTE) * 10) / 10).toFixed(1)} MiB`;
}

/** Code units of what is handed over as selected on a page. */
export const LONGEST_SELECTION = 1_500;
