import type { CueGroup } from "@/lib/claims/extract/attributions/cues/cue-group";
import type { Token } from "@/lib/language/token";

const ASKING = /^(?:ask|request|insist|demand|speak)$/;
const NAMELESS = /^(?:named|name|names|identified|anonymity|anonymous|anonymously)$/;
const KEPT = /^(?:not|n't|withheld|anonymity|anonymous|anonymously)$/;
/** In tokens: "asked that neither his name nor that of his firm be named". */
const REACH = 12;

/**
 * Whether a cue tells only that words or a name were kept back, which is no claim about anything: "refused to comment on the report",
 * "asked not to be named", "insisted on anonymity". Quotes may still stand under it.
 */
export function withholdsWords(
  { tokens }: { tokens: readonly Token[] },
  group: CueGroup,
  lemma: string,
): boolean {
  if (lemma === "comment") return group.withheld || group.negated;
  if (!ASKING.test(lemma)) return false;
  let nameless = false;
  let kept = false;
  for (let index = group.last + 1; index <= group.last + REACH; index++) {
    const token = tokens[index];
    if (!token || token.tag === "PUNCT") break;
    nameless ||= NAMELESS.test(token.lower);
    kept ||= KEPT.test(token.lower);
  }
  return nameless && kept;
}
