import { readDay } from "@/lib/dates/read-day";
import { readPart } from "@/lib/dates/read-part";
import { readRelative } from "@/lib/dates/read-relative";
import { readTime } from "@/lib/dates/read-time";
import type { Reading } from "@/lib/dates/reading";

/** Reads one date, perhaps qualified: "about 2010" (EDTF `~`), "perhaps 2010", "2010?" (EDTF `?`). */
export function readPoint(words: string, reference: Date): Reading {
  const about =
    /^(about|around|circa|c\.?|ca\.?|approximately|roughly|perhaps|possibly|probably|maybe) ?(.+)$/.exec(
      words,
    );
  const doubted = /^(.+?) ?\?$/.exec(words);
  const bare = about?.[2] ?? doubted?.[1];
  if (bare === undefined) return readPlain(words, reference);
  const reading = readPlain(bare, reference);
  if (!reading || "message" in reading || /[/T]/.test(reading.edtf)) return reading;
  const doubt = doubted || /^(?:perhaps|possibly|probably|maybe)/.test(words);
  return { edtf: `${reading.edtf}${doubt ? "?" : "~"}` };
}

function readPlain(words: string, reference: Date): Reading {
  return (
    readDay(words, reference) ??
    readPart(words, reference) ??
    readTime(words, reference) ??
    readRelative(words, reference)
  );
}
