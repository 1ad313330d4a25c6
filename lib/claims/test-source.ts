import type { Analyst } from "@/lib/accounts/analyst";
import { createCase } from "@/lib/cases/create-case";
import type { Outcome } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";

/** A source as tests need one: a quotation, two claims in one sentence, Arabic, and an emoji. */
export const TEXT = [
  "“The ferry sails every day,” captain Ida Strand said. Passengers deny seeing it and say the pier is empty.",
  "قال متحدث باسم الميناء إن العبّارة متوقفة.",
  "A clerk 🚢 wrote that nothing had changed.",
].join("\n\n");

/** The value of a success. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.message} ${JSON.stringify(outcome.fieldErrors)}`);
  return outcome.value;
}

/** Where words stand in the text. */
export function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`${words} isn't in the text`);
  return { start, end: start + words.length };
}

/** A case with that source, published on 14 December 2015. */
export async function createFerryCase(
  owner: Analyst,
  name = "Ferry",
): Promise<{ caseId: string; sourceId: string }> {
  const { caseId } = value(await createCase(owner, { name, description: "" }));
  const input = { text: TEXT, title: "The ferry", publisher: "Pier Post", published: "14 December 2015" };
  const { sourceId } = value(await captureSource(owner, caseId, input));
  return { caseId, sourceId };
}
