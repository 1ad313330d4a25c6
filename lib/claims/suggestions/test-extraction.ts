import { findClaimSource } from "@/lib/claims/draft-claim";
import type { ExtractedClaim, ExtractedSpeaker, Extraction } from "@/lib/claims/extract/extracted-claim";
import { recordSuggestions } from "@/lib/claims/record-suggestions";
import { value } from "@/lib/claims/test-source";
import { writeAsEngine } from "@/lib/events/write-as-engine";
import { ok } from "@/lib/outcome";

/** For tests: records an extraction of a source as the work does, and says how much that came to. */
export async function recordExtraction(
  caseId: string,
  sourceId: string,
  extraction: Extraction,
): Promise<{ proposed: number; withdrawn: number }> {
  const recorded = await writeAsEngine(extraction.engine, caseId, async (write) => {
    const source = await findClaimSource(write.tx, caseId, sourceId);
    if (!source) throw new Error("The source isn't there.");
    return ok(await recordSuggestions(write, source, extraction));
  });
  const { proposed, withdrawn, more } = value(recorded);
  if (!more) return { proposed, withdrawn };
  const rest = await recordExtraction(caseId, sourceId, extraction);
  return { proposed: proposed + rest.proposed, withdrawn: withdrawn + rest.withdrawn };
}

/** What a test gives of a claim: its words in the text, who says them, and whatever else it is about. */
export type TestClaim = Partial<Omit<ExtractedClaim, "content" | "speaker" | "cue">> & {
  words: string | string[];
  /** A speaker's name, or null when the text names nobody. */
  by: string | null;
  cue?: string;
};

/** What a test gives of a speaker. */
export type TestSpeaker = Partial<ExtractedSpeaker> & { name: string };

/** For tests: an extraction as the engine would give it, of claims whose words stand in a text. */
export function extractionOf(
  text: string,
  speakers: TestSpeaker[],
  claims: TestClaim[],
  engine = "extract 1.1",
): Extraction {
  return {
    engine,
    language: "en",
    skipped: null,
    speakers: speakers.map((speaker) => ({
      kind: "person",
      aliases: [],
      role: "",
      institution: null,
      ...speaker,
    })),
    claims: claims.map(({ words, by, cue, ...rest }, at) => ({
      attribution: at,
      statement: [words].flat().join(" "),
      denies: false,
      reported: false,
      via: [],
      directness: "indirect",
      refersTo: null,
      happened: null,
      said: null,
      ...rest,
      content: [words].flat().map((part) => placeOf(text, part)),
      speaker:
        by === null
          ? null
          : {
              of: speakers.findIndex(({ name }) => name === by),
              mention: { ...placeOf(text, text[0] ?? ""), text: by },
            },
      cue: cue === undefined ? null : { ...placeOf(text, cue), text: cue },
    })),
  };
}

function placeOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} isn't in the text`);
  return { start, end: start + words.length };
}
