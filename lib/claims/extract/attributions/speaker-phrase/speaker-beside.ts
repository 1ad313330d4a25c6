import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { FoundSpeaker } from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import { phraseOf } from "@/lib/claims/extract/attributions/speaker-phrase/phrase-of";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Tag } from "@/lib/language/token";

const NOUNS: ReadonlySet<Tag> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const IN_A_PHRASE: ReadonlySet<Tag> = new Set([
  "NOUN",
  "PROPN",
  "PRON",
  "NUM",
  "ADJ",
  "DET",
  "PART",
  "CCONJ",
  "SYM",
]);
/** Far more than a name with its office; it keeps a sentence of any length cheap. */
const FARTHEST = 60;
/** Words that stand for people without a noun: "A third said", "Others say". */
const COUNTED =
  /^(?:one|another|others|second|third|fourth|both|some|many|several|few|most|neither|none|two|three)$/;
const NO_SPEAKER = /^(?:that|which|what|there|this|whatever)$/;

/**
 * The noun phrase right after a verb: "said [Karin Wolf, head of the harbour board]". Null when it is the subject of another verb,
 * unless it `mayPrecedeVerb`: "according to [a report] published in May".
 */
export function nounAfter(
  analysis: Analysis,
  passage: Passage,
  verb: number,
  mayPrecedeVerb = false,
): FoundSpeaker | null {
  const { tokens } = analysis;
  let head = -1;
  for (let index = verb + 1; index < Math.min(passage.sentence.to, verb + 15); index++) {
    const token = tokens[index];
    const belongs = token && (IN_A_PHRASE.has(token.tag) || isNoun(index) || /^[.-]$/.test(token.text));
    if (token?.tag === "PART" && !/^['’]s?$/.test(token.text)) break;
    if (!token || !(belongs || tokens[index - 1]?.text === "-")) break;
    if (token.tag === "CCONJ" && !isNoun(index + 1)) break;
    if (isNoun(index)) head = index;
  }
  const next = tokens[head + 1];
  if (head < 0) return null;
  const isSubject = !next || isVerbal(head + 1) || (next.tag === "ADV" && isVerbal(head + 2));
  if (isSubject && !mayPrecedeVerb) return null;
  const span = phraseOf(analysis, passage, topOf(head), { after: verb });
  return {
    span: {
      first: verb + 1,
      last: withRelative(withApposition(analysis, passage, Math.max(span.last, head))),
    },
    head,
    inverted: true,
  };

  /** The token of the phrase that the tree takes for its head: a name's first part. */
  function topOf(index: number): number {
    const tree = passage.tree();
    let top = index;
    for (let steps = 0; steps < 4 && tree.headOf(top) > verb && tree.headOf(top) < top; steps++)
      top = tree.headOf(top);
    return top;
  }

  /** "said Otto Frei, who kept the tower": to the next mark. */
  function withRelative(last: number): number {
    if (tokens[last + 1]?.text !== "," || !/^(?:who|whose|which)$/.test(tokens[last + 2]?.lower ?? ""))
      return last;
    let end = last + 2;
    while (end + 1 < passage.sentence.to && !/^[,.;:!?]$/.test(tokens[end + 1]?.text ?? "")) end++;
    return end;
  }

  /** "said [the source] also knew": a clause, no inversion. */
  function isVerbal(index: number): boolean {
    return tokens[index]?.tag === "VERB" || tokens[index]?.tag === "AUX";
  }

  /** A name that the tagger takes for another word: "said Don Marsh". */
  function isCapital(index: number): boolean {
    return /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? "");
  }

  function isNoun(index: number): boolean {
    // Behind "to" the tagger takes "police" and "exit polls" for verbs.
    const isMistaken = mayPrecedeVerb && index === verb + 1 && tokens[index]?.tag === "VERB";
    return isMistaken || NOUNS.has(tokens[index]?.tag ?? "PUNCT") || isCapital(index);
  }
}

/** "Vera Lind, the coroner": where the tree leaves the apposition out, and the phrase ends with it or with a comma. */
function withApposition(analysis: Analysis, passage: Passage, last: number): number {
  const { tokens } = analysis;
  if (tokens[last]?.tag !== "PROPN" || tokens[last + 1]?.text !== ",") return last;
  const noun = nounAfter(analysis, passage, last + 1, true);
  const next = noun && tokens[noun.span.last + 1]?.text;
  const opens = tokens[last + 2];
  const isNoun = opens?.tag === "DET" || opens?.tag === "NOUN" || opens?.tag === "PRON";
  return noun && isNoun && (next === "," || next === ".") ? noun.span.last : last;
}

/** The noun phrase that ends right before a cue, also with an apposition or a relative clause between commas. */
export function nounBefore(analysis: Analysis, passage: Passage, cue: number): FoundSpeaker | null {
  const { tokens } = analysis;
  const from = Math.max(passage.tokens[0] ?? cue, cue - FARTHEST);
  let at = behindAside(cue - 1);
  if (tokens[at]?.lower === "to") return null;
  while (at >= from && (isDay(at) || (tokens[at]?.tag === "ADV" && !COUNTED.test(tokens[at]?.lower ?? ""))))
    at--;
  if (COUNTED.test(tokens[at]?.lower ?? "") && at >= from && at <= from + 1)
    return nounEndingAt(analysis, from, at);
  const before = tokens[at];
  if (!before || at < from) return null;
  const isName =
    at === from &&
    before.tag === "VERB" &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    !/(?:ing|ed)$/.test(before.lower);
  if (isName) return { span: { first: at, last: at }, head: at, inverted: false };
  if (NOUNS.has(before.tag) && !NO_SPEAKER.test(before.lower)) return firstOfClause(analysis, from, at);
  if (before.text !== "," && before.text !== ")") return null;
  const noun = nounBeforeAside(analysis, from, at);
  return noun && { ...noun, span: { first: noun.span.first, last: at - 1 } };

  /** "Another, however, insisted": before the word that the reporter puts between commas. */
  function behindAside(last: number): number {
    const isAside =
      tokens[last]?.text === "," &&
      tokens[last - 2]?.text === "," &&
      /^(?:however|though|meanwhile|too|again|nevertheless|instead)$/.test(tokens[last - 1]?.lower ?? "");
    return isAside ? last - 3 : last;
  }

  function isDay(index: number): boolean {
    return /^(?:today|yesterday|tonight)$/.test(tokens[index]?.lower ?? "");
  }
}

/** The noun that an apposition or a relative clause describes, which ends before the mark `at`: "[Kerr Putney], the police chief,". */
export function nounBeforeAside({ tokens }: Analysis, from: number, at: number): FoundSpeaker | null {
  for (let index = at - 1; index > from; index--) {
    const mark = tokens[index]?.text;
    if (/^[;:“”"]$/.test(mark ?? "")) return null;
    if ((mark !== "," && mark !== "(") || !NOUNS.has(tokens[index - 1]?.tag ?? "PUNCT")) continue;
    const found = nounEndingAt({ tokens }, from, index - 1);
    const opens = tokens[found.span.first - 1];
    if (
      found.span.first === from ||
      !opens ||
      /^(?:[,;:—–"“”.-]|--)$/.test(opens.text) ||
      opens.tag === "CCONJ" ||
      opens.tag === "SCONJ"
    )
      return found;
  }
  return null;
}

/** "Dockers waiting at the gates shouted": the noun that begins the clause, not the nearest. */
function firstOfClause(analysis: Analysis, from: number, at: number): FoundSpeaker {
  let found = nounEndingAt(analysis, from, at);
  for (let steps = 0; steps < 4; steps++) {
    const { first } = found.span;
    const before = analysis.tokens[first - 1];
    const left = first - 2;
    // "not weapons as the ministry claimed": another clause.
    if (before?.lower === "as") break;
    const joins = before?.tag === "ADP" || (before?.tag === "VERB" && /(?:ing|ed)$/.test(before.lower));
    if (!joins || left < from) break;
    const isPair = /^(?:VERB|ADV|ADJ)$/.test(analysis.tokens[left]?.tag ?? "");
    const end = isPair ? left - 1 : left;
    if (end < from || !NOUNS.has(analysis.tokens[end]?.tag ?? "PUNCT")) break;
    found = nounEndingAt(analysis, from, end);
  }
  return { ...found, span: { first: found.span.first, last: at } };
}

function nounEndingAt({ tokens }: Pick<Analysis, "tokens">, from: number, head: number): FoundSpeaker {
  let first = head;
  while (first > from && (IN_A_PHRASE.has(tokens[first - 1]?.tag ?? "PUNCT") || isOf(first - 1))) first--;
  while (first < head && (tokens[first]?.tag === "CCONJ" || isOf(first))) first++;
  return { span: { first, last: head }, head: headOf(first), inverted: false };

  function isOf(index: number): boolean {
    return tokens[index]?.lower === "of";
  }

  /** "two members of the staff": the noun before "of". */
  function headOf(start: number): number {
    for (let index = start; index < head; index++)
      if (isOf(index + 1) && NOUNS.has(tokens[index]?.tag ?? "PUNCT")) return index;
    return head;
  }
}
