import type { Attribution } from "@/lib/claims/extract/attribution";
import {
  type PronounContext,
  replacePronouns,
} from "@/lib/claims/extract/statements/pronouns/replace-pronouns";
import { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";
import { pastOf } from "@/lib/language/verb-forms";

/** More than this between cue and content, in UTF-16 code units, and they are not read as one. */
const GAP = 120;

/** The words with who said them and how, where they make no statement without: "Gil Tennant did not dispute that …". */
export function asSaid(
  analysis: Analysis,
  attribution: Attribution,
  pieces: readonly Stretch[],
  pronouns: PronounContext,
  name: string | null,
): string {
  const { text, tokens } = analysis;
  const { cue } = attribution;
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  const words = new StatementDraft(analysis, pieces);
  replacePronouns(words, pronouns, pronouns.speaker);
  const from = cue && tokens[cue.first]?.start;
  if (!name || !cue || from === null || from === undefined) return words.render();
  const between = text.slice(tokens[cue.last]?.end, start);
  const isStraight = from < start && start - from < GAP && !/[.!?\n]/u.test(between) && pieces.length === 1;
  const told = attribution.addressee?.first === cue.last + 1 ? attribution.addressee.last : cue.last;
  const says =
    attribution.cueLemma === "tell" && told === cue.last ? "said" : text.slice(from, tokens[told]?.end);
  if (!isStraight) return `${name} ${says}: “${words.render().replace(/[.,;]$/u, "")}”`;
  const draft = new StatementDraft(analysis, [{ start: from, end }]);
  replacePronouns(draft, pronouns, pronouns.speaker);
  const first = draft.token(0);
  if (first?.lower.endsWith("ing")) draft.put(0, pastOf(first.lemma.toLowerCase()));
  const said = draft.render();
  const opens = (said.match(/“/gu) ?? []).length;
  const closes = (said.match(/”/gu) ?? []).length;
  const straight = (said.match(/"/gu) ?? []).length;
  return `${name} ${said}${opens > closes ? "”" : straight % 2 === 1 ? '"' : ""}`;
}
