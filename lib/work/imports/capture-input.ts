import type { SourceKind } from "@/lib/db/generated/enums";
import type { Given } from "@/lib/imports/import";
import type { CaptureInput } from "@/lib/sources/capture-source";
import type { ReadDocument } from "@/lib/sources/formats/document";
import type { Captured } from "@/lib/sources/formats/read-captured";
import { firstFound, readUrl } from "@/lib/sources/reading";

/**
 * What is captured of something that was fetched or uploaded: what it says of itself first, then what a feed said of it, then what
 * its address tells. Each part of the description with where it was found. Pure.
 */
export function captureInput({
  task,
  document,
  given,
}: {
  task: Captured;
  document: ReadDocument;
  given: Given;
}): CaptureInput {
  const { url: handedOver, ...said } = given;
  const from = task.url ?? (handedOver || null);
  const { description, found } = firstFound(
    [document.found, { ...document.description, url: "" }],
    [handedOver ? "the browser" : "the feed", said],
    ["the address", { publisher: from ? siteOf(from) : "" }],
  );
  const address = addressOf(from, document.description.url, document.found.url);
  return {
    ...description,
    url: address.url,
    kind: kindOf(document.type),
    text: document.text,
    original: { bytes: task.bytes, type: document.type },
    pages: document.pages ?? [],
    foundIn: { ...found, ...(address.url ? { url: address.where } : {}) },
  };
}

/**
 * Which address a source has: the one that the page calls its own, if that is on the same site; a page can't pass for another
 * site's. Else the one it was fetched from. What isn't fetched has the one that it names.
 *
 * @param where its own address was found.
 */
function addressOf(
  fetched: string | null,
  own: string,
  where = "the text itself",
): { url: string; where: string } {
  if (fetched === null) return { url: own, where };
  if (own && siteOf(own) === siteOf(fetched)) return { url: own, where };
  return { url: readUrl(fetched), where: "its own address" };
}

/** A site's name without what only says which door of it: "www.example.org" and "m.example.org" are one. */
function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\d?\./, "");
}

function kindOf(type: string): SourceKind {
  if (type.startsWith("text/html")) return "article";
  return type.startsWith("text/") || type.startsWith("message/") ? "other" : "document";
}
