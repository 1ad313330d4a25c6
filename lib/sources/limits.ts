const MEBIBYTE = 1024 * 1024;

/** Bytes of a normalised text in UTF-8; the database checks the same. */
export const LARGEST_TEXT = 5 * MEBIBYTE;

/** Bytes of an original as it came. */
export const LARGEST_ORIGINAL = 10 * MEBIBYTE;

/** "6.0 MiB", never rounded down to the limit that it is over. */
export function mebibytes(bytes: number): string {
  return `${(Math.ceil((bytes / MEBIBYTE) * 10) / 10).toFixed(1)} MiB`;
}
