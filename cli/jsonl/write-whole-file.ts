import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";

/**
 * Writes a file row by row that is there as a whole or not at all: the rows go to a file beside it, which takes its place at
 * the end. When `rows` throws, what was at the path stays as it was.
 *
 * @param path "-" is standard output, which can't be taken back.
 */
export async function writeWholeFile(path: string, rows: AsyncIterable<string>): Promise<void> {
  if (path === "-") {
    for await (const row of rows) if (!process.stdout.write(`${row}\n`)) await once(process.stdout, "drain");
    return;
  }
  const partial = `${path}.${process.pid}.part`;
  const stream = createWriteStream(partial, { flags: "wx" });
  // A disk that is full is told by `finished`; without a listener the process would end before.
  const done = finished(stream);
  done.catch(() => undefined);
  try {
    for await (const row of rows) {
      if (!stream.write(`${row}\n`)) await Promise.race([once(stream, "drain"), done]);
    }
    stream.end();
    await done;
    await rename(partial, path);
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    throw error;
  }
}
