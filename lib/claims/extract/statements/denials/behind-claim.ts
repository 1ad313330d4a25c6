import { findFinite } from "@/lib/claims/extract/statements/denials/find-finite";
import { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";
import { wordSet } from "@/lib/language/word-set";

const CLAIMS = wordSet(
  "claim report allegation accusation assertion suggestion charge rumour rumor notion idea statement contention insinuation",
);
/** So many words at most before "that". */
const FARTHEST = 8;

/**
 * The clause behind "the claim that", "reports in the paper that": what somebody rejects who rejects the claim. Null where the words are
 * none such, or where "that" describes the claim ("the claim that angered the union").
 */
export function behindClaim(analysis: Analysis, pieces: readonly Stretch[]): Stretch[] | null {
  const draft = new StatementDraft(analysis, pieces);
  let isClaim = false;
  for (let place = 0; place < Math.min(FARTHEST, draft.words.length - 2); place++) {
    const token = draft.token(place);
    if (!token || token.tag === "VERB" || token.tag === "AUX" || token.text === ",") return null;
    isClaim ||= CLAIMS.has(token.lemma.toLowerCase());
    if (token.lower !== "that" || place === 0) continue;
    return isClaim ? clauseFrom(draft, pieces, place + 1) : null;
  }
  return null;
}

function clauseFrom(draft: StatementDraft, pieces: readonly Stretch[], place: number): Stretch[] | null {
  const start = draft.token(place)?.start ?? 0;
  const rest = pieces.flatMap((piece) =>
    piece.end <= start ? [] : [{ start: Math.max(start, piece.start), end: piece.end }],
  );
  const clause = new StatementDraft(draft.analysis, rest);
  const opens = clause.token(clause.token(0)?.tag === "ADV" ? 1 : 0);
  if (opens?.tag === "AUX" || (opens?.tag === "VERB" && !opensWithParticiple(clause))) return null;
  return findFinite(clause) === null ? null : rest;
}

/** "wounded soldiers were left behind" has its subject, "angered the union" has none. */
function opensWithParticiple(clause: StatementDraft): boolean {
  const place = clause.token(0)?.tag === "ADV" ? 1 : 0;
  return /^(?:NOUN|PROPN|ADJ)$/.test(clause.token(place + 1)?.tag ?? "") && findFinite(clause) !== null;
}
