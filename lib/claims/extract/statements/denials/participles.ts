import { sentenceAt } from "@/lib/claims/extract/sentence-at";
import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import type { Tree } from "@/lib/language/dependencies/tree";

/** Behind these a noun must follow, so a verb between describes it. */
const OPENS_NOUN = /^(?:the|an?|its|his|her|their|our|my|your|these|those|any|every|each|no|['’]s)$/;
/** What parts a participle from the verb of its noun's clause, where there is no such verb. */
const PARTS = /^(?:[,;:—–]|--|and|or|but|who|which|that|whose|where|when|because|if|while)$/;
/** So many tokens at most between a noun's participle and its verb. */
const FARTHEST = 14;

/** So many tokens around a word tell whether all have capitals. */
const NEAR = 40;
const CAPITAL = /^\p{Lu}\p{M}*\p{Ll}/u;

/** The tagger takes some names for verbs: "belonged to Ada Kern". A verb that opens a sentence, or all of whose words have capitals, is none. */
export function isName(draft: StatementDraft, place: number): boolean {
  const token = draft.token(place);
  if (token?.tag !== "VERB" || !CAPITAL.test(token.text)) return false;
  if ((draft.token(place - 1)?.tag ?? "PUNCT") === "PUNCT") return false;
  for (let at = Math.max(0, place - NEAR); at < place + NEAR; at++) {
    const other = draft.token(at);
    if (/^(?:VERB|AUX)$/.test(other?.tag ?? "") && !CAPITAL.test(other?.text ?? "")) return true;
  }
  return false;
}

/** Whether a verb form has no subject before it and only describes the noun behind it: "the recently detained vessel". */
export function isAttributive(draft: StatementDraft, place: number): boolean {
  if (draft.token(place)?.tag !== "VERB") return false;
  let at = place - 1;
  while (at >= 0 && place - at < FARTHEST && describes(draft, at)) at--;
  const before = draft.token(at);
  const isDescription = isNoun(draft, place + 1) || isOtherForm(draft, place + 1);
  // The tagger takes some nouns for adjectives: "the manifest showed weapons".
  const isAfterAdjective = draft.token(place - 1)?.tag === "ADJ";
  const isSure = !isAfterAdjective && !/^['’]s$/.test(before?.lower ?? "");
  if (OPENS_NOUN.test(before?.lower ?? "")) return isDescription && (isSure || hasVerbBehind(draft, place));
  const isBare =
    before === undefined || before.tag === "ADP" || before.tag === "SCONJ" || before.lower === "that";
  return isBare ? isNoun(draft, place + 1) && hasVerbBehind(draft, place) : isBeforeItsNoun(draft, place);
}

function describes(draft: StatementDraft, place: number): boolean {
  const token = draft.token(place);
  return (
    token?.text === "-" ||
    token?.lower === "and" ||
    token?.tag === "ADV" ||
    token?.tag === "ADJ" ||
    (token?.tag === "VERB" && token.lower !== token.lemma && !/(?:s|ing)$/.test(token.lower))
  );
}

function isNoun(draft: StatementDraft, place: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(draft.token(place)?.tag ?? "");
}

/** "the arrested, beaten men", "the detained sailing ship", "the closed mine". */
function isOtherForm(draft: StatementDraft, place: number): boolean {
  const token = draft.token(place);
  if (token?.lower === "and") {
    const after = draft.token(draft.token(place + 1)?.tag === "ADV" ? place + 2 : place + 1);
    return after?.tag === "ADJ" || (after?.tag === "VERB" && /(?:ed|en)$/.test(after.lower));
  }
  return token?.lower === "mine" || (token?.tag === "VERB" && /(?:ed|en|ing)$/.test(token.lower));
}

function hasVerbBehind(draft: StatementDraft, place: number): boolean {
  for (let at = place + 2; at < draft.words.length && at < place + FARTHEST; at++) {
    const token = draft.token(at);
    if (token?.tag === "AUX" || (token?.tag === "VERB" && !token.lower.endsWith("ing"))) return true;
  }
  return false;
}

/** By the tree: "40 detained men". */
function isBeforeItsNoun(draft: StatementDraft, place: number): boolean {
  const index = draft.words[place] ?? -1;
  const tree = treeAt(draft, index);
  return (
    tree !== null &&
    tree.relationOf(index) === "amod" &&
    tree.headOf(index) > index &&
    isNoun(draft, place + 1)
  );
}

/** Whether a verb form behind a noun only describes it, since that noun's own verb follows: "the men arrested on Monday worked". */
export function opensReducedRelative(draft: StatementDraft, place: number): boolean {
  const index = draft.words[place] ?? -1;
  const isFit =
    /^(?:NOUN|PROPN)$/.test(draft.token(place - 1)?.tag ?? "") &&
    /^(?:ADP|ADV)$/.test(draft.token(place + 1)?.tag ?? "");
  const tree = isFit ? treeAt(draft, index) : null;
  if (!tree) return false;
  // "denied hiding papers seized in May": no verb follows.
  const isGerund = draft.token(0)?.lower.endsWith("ing");
  if (isGerund && (tree.relationOf(index) === "acl" || tree.headOf(index) === draft.words[0])) return true;
  for (let at = place + 2; at < draft.words.length && at < place + FARTHEST; at++) {
    const token = draft.token(at);
    if (!token || token.tag === "SCONJ" || PARTS.test(token.lower)) return false;
    if ((token.tag !== "VERB" && token.tag !== "AUX") || isName(draft, at) || token.lower.endsWith("ing"))
      continue;
    if (draft.token(at - 1)?.lower === "to" || isAttributive(draft, at)) continue;
    return isVerbOfNounBefore(tree, draft.words[at] ?? -1, index);
  }
  return false;
}

/** Whether a verb has no subject behind the participle, and describes nothing itself. */
function isVerbOfNounBefore(tree: Tree, verb: number, participle: number): boolean {
  const relation = tree.relationOf(verb);
  const isAuxiliary = /^(?:aux|aux:pass|cop)$/.test(relation);
  const head = isAuxiliary ? tree.headOf(verb) : verb;
  if (head < tree.from || (!isAuxiliary && /^(?:acl|acl:relcl|amod|xcomp)$/.test(relation))) return false;
  return !tree.childrenOf(head).some((child) => {
    const isSubject = /^(?:[nc]subj(?::pass)?|expl|mark)$/.test(tree.relationOf(child));
    return isSubject && child > participle && child < verb;
  });
}

function treeAt({ analysis }: StatementDraft, token: number): Tree | null {
  const sentence = analysis.sentences[sentenceAt(analysis.sentences, analysis.tokens[token]?.start ?? 0)];
  return sentence && token >= sentence.from && token < sentence.to ? analysis.treeOf(sentence) : null;
}
