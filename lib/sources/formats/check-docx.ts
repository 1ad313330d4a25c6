import JSZip from "jszip";
import { type Unreadable, unreadable } from "@/lib/sources/formats/document";

/** Parts of a package; a long report has some hundred. */
const MOST_PARTS = 5_000;
/** Bytes that all parts together may unfold to. */
const MOST_BYTES = 100 * 1024 * 1024;
/** Bytes of a part's beginning in which a document type would stand. */
const OPENING = 4_096;

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
    if (/\.(?:xml|rels)$/i.test(part.name) && /<!DOCTYPE|<!ENTITY/i.test(read.opening)) {
      return unreadable(
        "This Word file declares entities of its own, which Word never does, so it isn't read.",
      );
    }
  }
  return { ok: true, zip };
}

/** Ends as soon as more came than may. */
function unfold(part: JSZip.JSZipObject, most: number): Promise<{ size: number; opening: string }> {
  return new Promise((settle, reject) => {
    let size = 0;
    let opening = "";
    const stream = part.nodeStream("nodebuffer");
    stream.on("data", (data: Buffer) => {
      if (opening.length < OPENING)
        opening += data.subarray(0, OPENING).toString("latin1").replaceAll("\0", "");
      size += data.length;
      if (size <= most) return;
      stream.pause();
      settle({ size, opening });
    });
    stream.on("error", reject);
    stream.on("end", () => settle({ size, opening }));
  });
}
