import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** More came than may. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

/** It is compressed in a way that isn't known, or damaged. */
export class BadEncoding extends Error {
  override name = "BadEncoding";
}

/**
 * Reads a body to its end, decompressed, counting what comes out: so a small body that unfolds without end is broken off.
 *
 * @param encoding of the header `content-encoding`; at most two, one within the other.
 * @param most bytes that may come out.
 * @throws TooLarge, BadEncoding; what the stream throws.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  let size = 0;
  const count = new Transform({
    transform(part: Buffer, _, done) {
      size += part.length;
      if (size > most) return done(new TooLarge());
      parts.push(part);
      done();
    },
  });
  await pipeline([body, ...decoders(encoding, most), count], { signal }).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code === "ERR__ERROR_FORMAT") {
      throw new BadEncoding();
    }
    throw error;
  });
  return new Uint8Array(Buffer.concat(parts));
}

function decoders(encoding: string, most: number): Transform[] {
  const names = encoding
    .toLowerCase()
    .split(",")
    .flatMap((name) => name.trim() || []);
  if (names.length > 2) throw new BadEncoding();
  // What was done last is undone first.
  return names.reverse().flatMap((name) => decoder(name, most) ?? []);
}

function decoder(name: string, most: number): Transform | null {
  // Each part that a decoder hands on is small, so that the count sees it before there is much more.
  const options = { chunkSize: Math.min(64 * 1024, Math.max(64, most)) };
  if (name === "identity") return null;
  if (name === "gzip" || name === "x-gzip") return createGunzip(options);
  if (name === "deflate") return createInflate(options);
  if (name === "br") return createBrotliDecompress(options);
  throw new BadEncoding();
}
