import type { SourceExtraction } from "@/lib/work/get-extraction";

/**
 * What the reading of a source came to, in words. Pure.
 *
 * @param isFirst no claim was found in it before.
 */
export function describeReading(
  { state, skipped, language, proposed, error }: SourceExtraction,
  isFirst: boolean,
): string {
  switch (state) {
    case "none":
      return "Not read for claims yet.";
    case "queued":
    case "running":
      return "Reading for claims…";
    case "cancelled":
      return "The reading was stopped.";
    case "failed":
      return `It couldn’t be read for claims.${error ? ` ${error}` : ""}`;
    case "done":
      break;
  }
  if (skipped === "language") {
    return `This source seems to be in ${nameOf(language)}. Gainsay reads English only, so it proposes no claims; you can mark claims by hand.`;
  }
  if (skipped === "not-text") {
    return "This doesn’t seem to be written text, so Gainsay proposes no claims; you can mark claims by hand.";
  }
  if (proposed === 0) return isFirst ? "Read for claims: none found." : "Read again: nothing new.";
  return proposed === 1 ? "Read for claims: 1 proposed." : `Read for claims: ${proposed} proposed.`;
}

/** The English name of a language by its BCP 47 tag; one that isn't known stays unnamed. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag) ?? "another language";
  } catch {
    return "another language";
  }
}
