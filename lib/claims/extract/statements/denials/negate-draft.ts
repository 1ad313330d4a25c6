import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import { isPast, takesNot, thirdPersonOf } from "@/lib/language/verb-forms";

/** Words that already take a clause back, so that another "not" would only confuse. */
const NEGATIVE = /^(?:not|n't|never|no|none|nobody|nothing|neither|nor|hardly)$/;

/**
 * Turns a clause into its opposite by its main verb: "deputies had been pulled out" into "deputies had not been pulled out".
 * False, with nothing changed, where no verb is found or the clause is negative already.
 */
export function negateDraft(draft: StatementDraft, verb: number | null): boolean {
  for (let place = 0; place < draft.words.length; place++)
    if (NEGATIVE.test(draft.token(place)?.lower ?? "")) return false;
  if (
    draft.at(0) === "any" ||
    draft.at(0) === "anyone" ||
    draft.at(0) === "anybody" ||
    draft.at(0) === "anything"
  ) {
    draft.put(0, draft.at(0).replace(/^any/, "no").replace("noone", "no one"));
    return true;
  }
  const finite = verb ?? findFinite(draft);
  const token = finite === null ? undefined : draft.token(finite);
  if (finite === null || !token) return false;
  const form = draft.at(finite);
  const next = draft.token(finite + 1);
  if (
    takesNot(form) &&
    ((form !== "has" && form !== "have" && form !== "had") ||
      next?.tag === "VERB" ||
      next?.tag === "AUX" ||
      next?.tag === "ADV")
  ) {
    draft.put(finite, form === "'s" ? " is not" : `${draft.at(finite)} not`);
    return true;
  }
  const lemma = token.lemma.toLowerCase();
  const support = isPast(form, lemma) ? "did" : form === thirdPersonOf(lemma) ? "does" : "do";
  draft.put(finite, `${support} not ${lemma}`);
  return true;
}

/** "that microphone": no pronoun. */
function isArticle(draft: StatementDraft, place: number): boolean {
  const token = draft.token(place);
  if (token?.lower !== "that") return false;
  return (
    token.tag === "DET" || (draft.token(place - 1)?.tag === "VERB" && draft.token(place + 1)?.tag === "NOUN")
  );
}

/** The next place with the verb itself: past "ever" and "been" in "having ever been met". */
export function pastAuxiliaries(draft: StatementDraft, from: number): number {
  let place = from;
  while (/^(?:ADV|AUX)$/.test(draft.token(place)?.tag ?? "")) place++;
  return place;
}

/** The first verb that can carry a clause: behind a subject, not behind "to" or in a relative clause. */
export function findFinite(draft: StatementDraft): number | null {
  let relative = false;
  // "having met" and "being held" are one form.
  const from = /^(?:having|being)$/.test(draft.token(0)?.lower ?? "") ? pastAuxiliaries(draft, 1) + 1 : 0;
  for (let place = from; place < draft.words.length; place++) {
    const token = draft.token(place);
    if (!token) continue;
    if (place > 0 && /^(?:who|which|that|whose|where)$/.test(token.lower) && !isArticle(draft, place))
      relative = true;
    if (token.text === ",") relative = false;
    if (place === 0 || (token.tag !== "VERB" && token.tag !== "AUX")) continue;
    const before = draft.token(place - 1);
    if (token.lower.endsWith("ing") || before?.lower === "to" || before?.lower === "-") continue;
    if (relative) {
      if (token.tag === "VERB") relative = false;
      continue;
    }
    return place;
  }
  return null;
}
