import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import { isAlsoPast, isPast, thirdPersonOf } from "@/lib/language/verb-forms";

const SINGULAR: Readonly<Record<string, string>> = {
  am: "is",
  "'m": "is",
  are: "is",
  "'re": "is",
  have: "has",
  "'ve": "has",
  do: "does",
  were: "was",
  "'ll": "will",
};
const PLURAL: Readonly<Record<string, string>> = { "'re": "are", "'ve": "have", "'ll": "will" };

/** The verb behind a subject in the third person. */
export function agree(draft: StatementDraft, subject: number, plural: boolean): void {
  for (let place = subject + 1; place <= subject + 4; place++) {
    const token = draft.token(place);
    if (!token) return;
    if (token.tag === "ADV" || token.lower === "not") continue;
    if (token.tag !== "VERB" && token.tag !== "AUX") return;
    const changed = (plural ? PLURAL : SINGULAR)[token.lower];
    if (changed) draft.put(place, changed);
    else if (token.lower === "'d")
      draft.put(
        place,
        isPast(draft.token(place + 1)?.lower ?? "", draft.token(place + 1)?.lemma ?? "") ? "had" : "would",
      );
    else if (
      !plural &&
      token.tag === "VERB" &&
      token.lower === token.lemma.toLowerCase() &&
      !isAlsoPast(token.lower)
    )
      draft.put(place, thirdPersonOf(token.lower));
    return;
  }
}

/** "Trump'd" and "Trump's": the verbs that hang on a pronoun are written out behind a name. */
export function spellOut(draft: StatementDraft, place: number): void {
  const verb = draft.token(place);
  const next = draft.token(place + 1);
  const isPerfect = next !== undefined && next.tag === "VERB" && isPast(next.lower, next.lemma.toLowerCase());
  if (verb?.lower === "'d") draft.put(place, isPerfect ? "had" : "would");
  else if (verb?.lower === "'s" && verb.tag !== "PART")
    draft.put(place, next?.lower === "been" || next?.lower === "got" ? "has" : "is");
  else if (verb?.lower === "'ll") draft.put(place, "will");
}

/** The verb that hangs on a pronoun by an apostrophe, written out: "I'm" is one word at times. */
export function verbOf(clitic: string, plural: boolean): string {
  return (plural ? PLURAL : SINGULAR)[`'${clitic}`] ?? "would";
}
