import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { CueGroup } from "@/lib/claims/extract/attributions/cues/cue-group";
import { isDocument } from "@/lib/claims/extract/attributions/outlets";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import { isNominal, phraseOf, withoutDay } from "@/lib/claims/extract/attributions/speaker-phrase/phrase-of";
import {
  nounAfter,
  nounBefore,
  nounBeforeAside,
} from "@/lib/claims/extract/attributions/speaker-phrase/speaker-beside";
import type { Analysis } from "@/lib/language/analyse-text";

/** Who speaks: the phrase as it stands, its head, and whether it stands after the verb ("said Ledesma"). */
export type FoundSpeaker = { span: TokenSpan; head: number; inverted: boolean };

const RELATIVE = /^(?:who|which|that|whom)$/;
const LINKED = /^(?:conj|xcomp|advcl|parataxis|dep)$/;

/** The subject of a cue: its own, that of the verb it hangs on, or the noun that it describes. */
export function findSpeaker(analysis: Analysis, passage: Passage, group: CueGroup): FoundSpeaker | null {
  const found = speakerOf(analysis, passage, group);
  return found && { ...found, span: behindAs(analysis, { ...found, span: withoutDay(analysis, found) }) };
}

/** "not weapons as the ministry claimed": what stands before "as" is no part of who speaks. */
function behindAs({ tokens }: Analysis, { span, head, inverted }: FoundSpeaker): TokenSpan {
  const opens = (index: number) =>
    index === span.first || (!inverted && head >= index - 1 && tokens[index - 1]?.tag === "NOUN");
  for (let index = span.last - 1; index >= span.first; index--)
    if (tokens[index]?.lower === "as" && tokens[index + 1]?.tag === "DET" && opens(index))
      return { first: index + 1, last: span.last };
  return span;
}

function speakerOf(analysis: Analysis, passage: Passage, group: CueGroup): FoundSpeaker | null {
  const participle =
    group.first === group.governor && /ing$/.test(analysis.tokens[group.governor]?.lower ?? "");
  if (!participle && isInverted(analysis, passage, group)) {
    const after = nounAfter(analysis, passage, group.last);
    if (after) return after;
  }
  const subject = subjectOf(analysis, passage, group.governor, 0);
  const aside = participle ? null : parentheticalSubject(analysis, passage, group, subject);
  if (aside) return aside;
  if (subject && !subject.inverted)
    return withTitle(analysis, passage, withName(analysis, passage, subject, group.first), group.first);
  return subject ?? (participle ? null : nounBefore(analysis, passage, group.first));
}

/**
 * "C, the harbour's master, Otto Braun, said", "C, a person close to the inquiry has told": a noun behind a comma before the cue, where the
 * tree has a subject from far off, or from within that noun's phrase.
 */
function parentheticalSubject(
  analysis: Analysis,
  passage: Passage,
  group: CueGroup,
  subject: FoundSpeaker | null,
): FoundSpeaker | null {
  const tree = passage.tree();
  if (!subject || subject.inverted || tree.relationOf(group.governor) === "acl:relcl") return null;
  const beside = nounBefore(analysis, passage, group.first);
  const opening = beside && analysis.tokens[beside.span.first - 1];
  if (!beside || !opening) return null;
  // "Orl, Ness and Velm": no part of a list speaks alone.
  const isListed = analysis.tokens
    .slice(beside.span.first, beside.span.last)
    .some(({ tag }) => tag === "CCONJ");
  const { first } = beside.span;
  const isWithin = first < subject.span.first && analysis.tokens[subject.span.first - 1]?.tag === "ADP";
  if (opening.text === "," && isWithin && subject.head < group.first) return beside;
  const isOwn = tree.headOf(subject.head) === group.governor;
  const opens = opening.text === "," || opening.tag === "SCONJ" || opening.tag === "CCONJ";
  const isFar =
    !isOwn || (opening.text === "," && !isListed && holdsMainVerb(analysis, passage, subject.head, first));
  return opens && isFar && first > subject.head ? beside : null;
}

/** "The ferry [that sank at Ness was doing 40 knots], a clerk said": more verbs than relative clauses. */
function holdsMainVerb({ tokens }: Analysis, passage: Passage, subject: number, until: number): boolean {
  const tree = passage.tree();
  let verbs = 0;
  for (let index = subject + 1; index < until; index++) {
    const { tag, lower } = tokens[index] ?? { tag: "X", lower: "" };
    // "Workers laid off in Orl": a participle.
    const isReduced = tokens[index - 1]?.tag !== "AUX" && tree.relationOf(index) === "acl";
    const opens = tag === "AUX" || (tag === "VERB" && !/ing$/.test(lower) && !isReduced);
    if (opens && tokens[index - 1]?.tag !== "AUX" && tokens[index - 1]?.lower !== "to") verbs++;
    if (RELATIVE.test(lower) || lower === "whose") verbs--;
  }
  return verbs > 0;
}

/** The tree may cut "chairman Alec Dunmore" at the name, or take "this season, the league" for one phrase. */
function withTitle({ tokens }: Analysis, passage: Passage, found: FoundSpeaker, cue: number): FoundSpeaker {
  let { first } = found.span;
  const { last } = found.span;
  let { head } = found;
  for (let index = last; index > first; index--) {
    if (tokens[index]?.tag === "CCONJ" || tokens[cue - 1]?.text === ",") break;
    if (tokens[index]?.text !== "," || cue - last > 3) continue;
    first = index + 1;
    if (head < first) head = last;
  }
  const start = passage.tokens[0] ?? first;
  let left = first;
  if (tokens[head]?.tag === "PROPN" || tokens[last]?.tag === "PROPN")
    while (left > start && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[left - 1]?.tag ?? "")) left--;
  const opens = tokens[left - 1];
  const isWhole = left === start || !opens || /^(?:PUNCT|CCONJ|SCONJ)$/.test(opens.tag);
  return { ...found, head, span: { first: isWhole ? left : first, last } };
}

/** "Anton Brisk, a farmer, said": the tree may take the apposition alone. */
function withName(analysis: Analysis, passage: Passage, found: FoundSpeaker, cue: number): FoundSpeaker {
  const { tokens } = analysis;
  const { first, last } = found.span;
  const isAside = tokens[first - 1]?.text === "," && tokens[cue - 1]?.text === "," && last >= cue - 12;
  if (!isAside || tokens[first - 2]?.tag !== "PROPN" || tokens[first]?.tag === "PROPN") return found;
  const name = nounBeforeAside(analysis, passage.tokens[0] ?? first, first);
  return name ? { ...name, span: { first: name.span.first, last: Math.max(last, cue - 2) } } : found;
}

/** "“C,” said Ledesma": the verb opens the reporter's words, or stands behind a comma with a name after it. */
function isInverted({ tokens }: Analysis, passage: Passage, group: CueGroup): boolean {
  const before = tokens[group.first - 1];
  const next = tokens[group.last + 1];
  if (group.first !== group.last || !next) return false;
  // Behind "told" stands whom it was told to.
  if (tokens[group.last]?.lemma === "tell") return false;
  if (!/^(?:PROPN|DET|NOUN|ADJ|PRON)$/.test(next.tag) && !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  if (/^(?:that|there|it|what|this|those)$/.test(next.lower)) return false;
  const opens = group.first === passage.tokens[0] || /^["”’']$|^''$/.test(before?.text ?? "");
  if (opens) return true;
  if (before?.text !== "," && before?.text !== "—") return false;
  if (next.tag === "NOUN" && !/s$/.test(next.lower) && tokens[group.last + 2]?.tag !== "PROPN") return false;
  return !passage
    .tree()
    .childrenOf(group.last)
    .some((child) => child < group.first && isNominalSubject(passage, child));
}

function isNominalSubject(passage: Passage, child: number): boolean {
  return passage.tree().relationOf(child) === "nsubj";
}

function subjectOf(analysis: Analysis, passage: Passage, verb: number, depth: number): FoundSpeaker | null {
  const tree = passage.tree();
  const { tokens } = analysis;
  for (const child of subjectsOf(analysis, passage, verb)) {
    if (RELATIVE.test(tokens[child]?.lower ?? ""))
      return described(analysis, passage, verb) ?? antecedentOf(analysis, passage, child);
    if (!isNominal(analysis, child)) continue;
    const inverted = child > verb;
    return {
      span: phraseOf(analysis, passage, child, inverted ? { after: verb } : { before: verb }),
      head: child,
      inverted,
    };
  }
  const head = tree.headOf(verb);
  const relation = tree.relationOf(verb);
  if (head < 0 || depth > 4) return null;
  if (relation === "acl:relcl") return described(analysis, passage, verb);
  const participle = /ing$/.test(tokens[verb]?.lower ?? "");
  if (relation === "acl") return participle ? described(analysis, passage, verb) : null;
  if (!LINKED.test(relation) || (relation === "parataxis" && !participle)) return null;
  return subjectOf(analysis, passage, head, depth + 1);
}

/** "the union, which contended": the noun before the relative pronoun. */
function antecedentOf(analysis: Analysis, passage: Passage, pronoun: number): FoundSpeaker | null {
  let at = pronoun - 1;
  if (analysis.tokens[at]?.text === ",") at--;
  return at < passage.from ? null : nounBefore(analysis, passage, at + 1);
}

/** The nearest one before the verb first, then those after it. */
function subjectsOf({ tokens }: Analysis, passage: Passage, verb: number): number[] {
  const tree = passage.tree();
  const found = tree.childrenOf(verb).filter((child) => {
    if (!/^nsubj(?::pass)?$/.test(tree.relationOf(child))) return false;
    return !tree
      .childrenOf(child)
      .some((own) => own < child && tree.relationOf(own) === "case" && tokens[own]?.tag === "ADP");
  });
  return [...found.filter((child) => child < verb).reverse(), ...found.filter((child) => child > verb)];
}

/** "officials who said", "a statement saying". */
function described(analysis: Analysis, passage: Passage, verb: number): FoundSpeaker | null {
  const tree = passage.tree();
  const head = tree.headOf(verb);
  if (head < 0 || head > verb || !isNominal(analysis, head)) return null;
  const over = isDocument(analysis.tokens[head]?.lower ?? "") ? verbOver(analysis, passage, head) : -1;
  const author = over >= 0 ? subjectOf(analysis, passage, over, 3) : null;
  if (author) return author;
  return { span: phraseOf(analysis, passage, head, { before: verb }), head, inverted: false };
}

/** "The ministry issued a statement complaining": who issued it speaks. */
function verbOver({ tokens }: Analysis, passage: Passage, document: number): number {
  const tree = passage.tree();
  const head = tree.headOf(document);
  if (head < 0 || head > document || tokens[head]?.tag !== "VERB") return -1;
  return /^(?:obj|obl)$/.test(tree.relationOf(document)) ? head : -1;
}
