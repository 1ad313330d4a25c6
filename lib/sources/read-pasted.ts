import { z } from "zod";
import { type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { LARGEST_ORIGINAL } from "@/lib/sources/limits";
import { type ReadPaste, readPaste } from "@/lib/sources/read-paste";

const most = z.string().max(LARGEST_ORIGINAL, "This paste is too large to be read.");

/** Reads what a browser hands over from its clipboard: `readPaste` for input from outside. */
export function readPasted(input: unknown): Outcome<ReadPaste> {
  const parsed = parseInput(z.object({ html: most.optional(), text: most.optional() }), input);
  return parsed.ok ? ok(readPaste(parsed.value)) : parsed;
}
