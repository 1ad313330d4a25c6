import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import { wordSet } from "@/lib/language/word-set";

/** What somebody has or has not: "denied any involvement in the attack". */
const HELD = wordSet(
  "involvement responsibility knowledge role part links ties connection connections relationship contact contacts intention plans interest affair",
);
/** What is true or not. */
const SAID = wordSet(
  "allegation allegations claim claims report reports accusation accusations charge charges assertion assertions rumour rumours rumor rumors suggestion suggestions story stories account accusation",
);

/** The denial of something that is no clause: "There was no wrongdoing by …"; null where nothing sure can be said. */
export function denyPhrase(draft: StatementDraft, name: string): string | null {
  const head = headOf(draft);
  const noun = draft.token(head)?.lower ?? "";
  const words = draft.render();
  const bare = words.replace(/^(?:any|the|all|his|her|its|their|that|this|these|those|a|an) /iu, "");
  if (SAID.has(noun))
    return `${/^(?:any|all)\b/iu.test(words) || bare === words ? `The ${bare}` : words} ${noun.endsWith("s") ? "are" : "is"} not true`;
  if (HELD.has(noun)) return `${name} had no ${bare}`;
  return /^(?:any|all)\b/iu.test(words) || noun === words.toLowerCase()
    ? `There was no ${bare} by ${name}`
    : null;
}

/** The last noun before a preposition. */
function headOf(draft: StatementDraft): number {
  let head = 0;
  for (let place = 0; place < draft.words.length; place++) {
    const tag = draft.token(place)?.tag;
    if (tag === "ADP" || tag === "SCONJ" || tag === "PART") break;
    if (tag === "NOUN" || tag === "PROPN") head = place;
  }
  return head;
}
