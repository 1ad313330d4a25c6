import {
  isAttributive,
  isName,
  opensReducedRelative,
} from "@/lib/claims/extract/statements/denials/participles";
import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";

/**
 * The first verb that can carry a clause: behind a subject, not behind "to", not in a relative clause, and no participle that only
 * describes a noun ("the detained ship was", "the men held in May were"). Null where there is none.
 */
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
    if (place === 0 || (token.tag !== "VERB" && token.tag !== "AUX") || isName(draft, place)) continue;
    const before = draft.token(place - 1);
    if (token.lower.endsWith("ing") || before?.lower === "to") continue;
    if (before?.text === "-" && before.end === token.start) continue;
    if (isAttributive(draft, place)) continue;
    if (relative) {
      if (token.tag === "VERB" || isCopula(draft, place)) relative = false;
      continue;
    }
    if (token.tag === "VERB" && opensReducedRelative(draft, place)) continue;
    return place;
  }
  return null;
}

/** "who were in jail": the last auxiliary, with no verb behind it. */
function isCopula(draft: StatementDraft, place: number): boolean {
  let next = place + 1;
  while (/^(?:ADV|PART)$/.test(draft.token(next)?.tag ?? "")) next++;
  return !/^(?:VERB|AUX)$/.test(draft.token(next)?.tag ?? "");
}

/** The next place with the verb itself: past "ever" and "been" in "having ever been met". */
export function pastAuxiliaries(draft: StatementDraft, from: number): number {
  let place = from;
  while (/^(?:ADV|AUX)$/.test(draft.token(place)?.tag ?? "")) place++;
  return place;
}

/** "that microphone": no pronoun. */
function isArticle(draft: StatementDraft, place: number): boolean {
  const token = draft.token(place);
  if (token?.lower !== "that") return false;
  return (
    token.tag === "DET" || (draft.token(place - 1)?.tag === "VERB" && draft.token(place + 1)?.tag === "NOUN")
  );
}
