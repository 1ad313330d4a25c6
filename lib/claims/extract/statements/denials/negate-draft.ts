import { findFinite } from "@/lib/claims/extract/statements/denials/find-finite";
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
  if (isJoined(draft, finite)) return false;
  const lemma = token.lemma.toLowerCase();
  const support = isPast(form, lemma) ? "did" : form === thirdPersonOf(lemma) ? "does" : "do";
  draft.put(finite, `${support} not ${lemma}`);
  return true;
}

/** "crashed into a house and killed two": "did not" would deny the first verb alone. */
function isJoined(draft: StatementDraft, verb: number): boolean {
  for (let place = verb + 1; place + 1 < draft.words.length; place++) {
    const token = draft.token(place);
    if (token?.text === "," || /^(?:who|which|that|whose)$/.test(token?.lower ?? "")) return false;
    const next = draft.token(draft.token(place + 1)?.tag === "ADV" ? place + 2 : place + 1);
    if (token?.tag !== "CCONJ" || next?.tag !== "VERB" || next.lower.endsWith("ing")) continue;
    return next.lower !== next.lemma;
  }
  return false;
}
