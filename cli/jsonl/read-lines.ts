import { createReadStream } from "node:fs";
import { BadRow } from "./bad-row";

/** A line's number, from 1 on, its words, and how many bytes of the file have been read so far. */
export type Line = { number: number; text: string; bytesRead: number };

/**
 * The lines of a file of UTF-8, parted at line feeds alone: JSON may hold every other character that counts as a line end
 * elsewhere. Only one line is in memory at a time, with a chunk of the file.
 *
 * @param path "-" is standard input.
 * @throws BadRow for a line that isn't UTF-8; whatever the file system says for a file that can't be read.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const stream = path === "-" ? process.stdin : createReadStream(path);
  let number = 0;
  let bytesRead = 0;
  let parts: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytesRead += chunk.length;
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end));
      from = end + 1;
      yield { number: ++number, text: decode(path, number, parts), bytesRead };
      parts = [];
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield { number: ++number, text: decode(path, number, parts), bytesRead };
}

function decode(path: string, number: number, parts: Buffer[]): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new BadRow(path, number, "this line isn't UTF-8.");
  }
}
