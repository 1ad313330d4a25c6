import { z } from "zod";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { LARGEST_ORIGINAL } from "@/lib/sources/limits";
import { offeredPasteReader } from "@/lib/sources/paste-reader";
import { type ReadPaste, readPaste } from "@/lib/sources/read-paste";

const most = z.string().max(LARGEST_ORIGINAL, "This paste is too large to be read.");

/** Code units of HTML that are read in some milliseconds, sooner than they are handed to anybody else. */
const SMALL = 50_000;

/**
 * Reads what a browser hands over from its clipboard: `readPaste` for input from outside. A whole page is read by another process
 * where one is offered, so that nobody waits for it but who pasted it.
 */
export async function readPasted(input: unknown): Promise<Outcome<ReadPaste>> {
  const parsed = parseInput(z.object({ html: most.optional(), text: most.optional() }), input);
  if (!parsed.ok) return parsed;
  const reader = (parsed.value.html ?? "").length > SMALL ? offeredPasteReader() : undefined;
  if (!reader) return ok(readPaste(parsed.value));
  try {
    return ok(await reader(parsed.value));
  } catch {
    return fail(
      "invalid",
      "This page is too much to be read from the clipboard. Take it by its link or as a file, or paste its text alone.",
    );
  }
}
