import JSZip from "jszip";
import { type Unreadable, unreadable } from "@/lib/sources/formats/document";

/** Parts of a package; a long report has some hundred. */
const MOST_PARTS = 5_000;
/** Bytes that all parts together may unfold to. */
const MOST_BYTES = 100 * 1024 * 1024;
const BOMB =
  "This Word file unfolds to more than 100 MiB, so it isn't read. Save its text alone, and take that.";

/**
 * Unfolds the parts of a Word file, counting what comes out, before anything that trusts them reads them: what a part declares of
 * its size counts for nothing.
 *
 * @returns why it isn't read: it is no package, unfolds to too much, or brings a document type, in which entities could be declared.
 */
export async function checkDocx(bytes: Uint8Array): Promise<{ ok: true; zip: JSZip } | Unreadable> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (!zip?.file("[Content_Types].xml")) return unreadable("This is no Word file, or it is damaged.");
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  if (parts.length > MOST_PARTS)
    return unreadable(`This Word file has ${parts.length} parts, so it isn't read.`);
  let left = MOST_BYTES;
  for (const part of parts) {
    const read = await unfold(part, left).catch(() => null);
    if (!read) return unreadable("This Word file is damaged: a part of it can't be unfolded.");
    left -= read.size;
    if (left < 0) return unreadable(BOMB);
    if (read.hasDoctype) {
      return unreadable(
        "This Word file declares entities of its own, which Word never does, so it isn't read.",
      );
    }
  }
  return { ok: true, zip };
}

const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

/** Ends as soon as more came than may. A document type may stand behind any number of comments, so all of a part is looked at. */
function unfold(part: JSZip.JSZipObject, most: number): Promise<{ size: number; hasDoctype: boolean }> {
  return new Promise((settle, reject) => {
    const isXml = /\.(?:xml|rels)$/i.test(part.name);
    let [size, hasDoctype, last] = [0, false, ""];
    const stream = part.nodeStream("nodebuffer");
    stream.on("data", (data: Buffer) => {
      if (isXml && !hasDoctype) {
        // Without its NULs UTF-16 reads like Latin-1.
        const words = last + data.toString("latin1").replaceAll("\0", "");
        hasDoctype = DECLARATION.test(words);
        last = words.slice(-10);
      }
      size += data.length;
      if (size <= most) return;
      stream.pause();
      settle({ size, hasDoctype });
    });
    stream.on("error", reject);
    stream.on("end", () => settle({ size, hasDoctype }));
  });
}
