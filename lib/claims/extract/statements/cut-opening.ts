import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";

/** What a speaker says of their own speaking before they come to the point. */
const OPENING =
  /^(?:what (?:i|we) can (?:tell you|say|confirm) is that|(?:if )?(?:i|we) may (?:add|say so|say) ?[:,]|if i may ?:|i can tell you that|let me (?:be clear|add|say) ?[:,])$/;
/** So many words at most. */
const LONGEST = 9;

/** Takes "What I can tell you is that" and the like from the beginning of a statement. */
export function cutOpening(draft: StatementDraft): void {
  if (opensClause(draft)) draft.put(0, "");
  let read = "";
  for (let place = 0; place < Math.min(LONGEST, draft.words.length - 1); place++) {
    read = `${read} ${draft.token(place)?.lower ?? ""}`.trim();
    if (!OPENING.test(read)) continue;
    draft.cut(0, place);
    // "…, and that" went on from the "that" that is gone.
    for (let at = place + 2; at < draft.words.length; at++)
      if (draft.at(at) === "that" && draft.at(at - 1) === "and") draft.put(at, "");
    return;
  }
}

/** "that four had died", "that leaked papers showed": a "that" that can't point to what follows it. */
function opensClause(draft: StatementDraft): boolean {
  if (draft.at(0) !== "that") return false;
  let noun = 1;
  while (noun < 4 && /^(?:ADJ|ADV)$/.test(draft.token(noun)?.tag ?? "")) noun++;
  const participle = draft.token(noun);
  if (participle?.tag === "VERB" && /(?:ed|en)$/.test(participle.lower)) noun++;
  const token = draft.token(noun);
  const isPlural =
    token?.tag === "NOUN" &&
    /s$|^(?:men|women|people|children)$/.test(token.lower) &&
    token.lemma !== token.lower;
  return isPlural || (noun === 1 && /^(?:DET|NUM|PROPN)$/.test(token?.tag ?? "") && token?.lower !== "one");
}
