import { subjectBefore } from "@/lib/claims/extract/attributions/clauses/holds-clause";
import { isComment } from "@/lib/claims/extract/attributions/clauses/is-comment";
import { frameOf } from "@/lib/claims/extract/attributions/cues/cues";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { Analysis } from "@/lib/language/analyse-text";
import { isPersonNoun, singularOf } from "@/lib/language/names/people";
import { BODIES, ORGANISATIONS } from "@/lib/language/names/words";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** What begins a clause of the reporter's own after a comma. */
const OWN = wordSet("while although though whereas as after before until despite amid citing");
/** What goes on with the clause that was said, after a comma. */
const GOES_ON = wordSet(
  "and or but so because which who whose whom where if when unless not including than that nor even",
);

/** Nouns for people together that are no bodies, and for what is said to say something. */
const GROUPS = wordSet(
  "people crew staff family couple public media press audience crowd majority minority population electorate community report study letter statement document survey poll figure expert duo trio pair rest",
);

/**
 * The last token of a clause that was said. The tree's own end, drawn on to the next mark where the tree stops short of one,
 * and over a mark where what follows goes on with the clause and holds no cue of its own.
 */
export function clauseEnd(analysis: Analysis, passage: Passage, root: number, reached: number): number {
  const { tokens } = analysis;
  const end = passage.sentence.to - 1;
  let last = toMark(Math.min(reached, end));
  for (let steps = 0; steps < 6 && last < end; steps++) {
    const next = afterMark(last);
    if (next === null) break;
    last = toMark(next);
  }
  return cut(last);

  /** The tree may take what the reporter says next into the clause: ", arguing that", ", and a spokesman said". */
  function cut(to: number): number {
    for (let index = root + 1; index < to; index++) {
      const token = tokens[index];
      const next = tokens[index + 1];
      if (!token || !next) continue;
      if (token.text === ";" && holdsCue(index + 1)) return index - 1;
      const isComma = token.text === "," || token.text === "--" || token.text === "—";
      if (isComma && isParticiple(next) && frameOf(next.lemma)?.says) return index - 1;
      if (isComma && startsSubject(next) && isAside(index + 1)) return index - 1;
      if (isComma && isComment(tokens, index + 1, to) && holdsVerb(index)) return index - 1;
      if (isComma && (OWN.has(next.lower) || next.tag === "CCONJ") && holdsCue(index + 2)) return index - 1;
      if (token.tag === "CCONJ" && startsSubject(next) && holdsCue(index + 1)) return index - 1;
      if (token.tag === "CCONJ" && isSecondCue(index + 1)) return index - 1;
    }
    return to;
  }

  /** "the ship, contradicting forecasts, sank" is one clause. */
  function holdsVerb(before: number): boolean {
    const tree = passage.tree();
    if (tree.childrenOf(root).some((own) => /^(?:cop|aux|aux:pass)$/.test(tree.relationOf(own)))) return true;
    for (let index = root; index < before; index++) {
      const token = tokens[index];
      if (token?.tag === "AUX" || (token?.tag === "VERB" && !/ing$/.test(token.lower))) return true;
    }
    return false;
  }

  /**
   * "wrote that no missile had moved and accused": a cue behind "and" goes with the first one where the tree says so, or where
   * its tense doesn't go with the clause.
   */
  function isSecondCue(index: number): boolean {
    const token = tokens[index];
    if (token?.tag !== "VERB" || !/(?:ed|said|told|wrote|spoke)$/.test(token.lower) || !frameOf(token.lemma))
      return false;
    if (token.lemma === "add" || /^(?:reporters|journalists)$/.test(tokens[index + 1]?.lower ?? ""))
      return true;
    if (!canSpeak() || (tokens[index - 2]?.text === "," && !isListed(index - 2))) return true;
    if (passage.tree().headOf(index) < root && passage.tree().headOf(index) >= 0) return true;
    for (let at = Math.max(passage.from, root - 4); at < index - 1; at++)
      if (tokens[at]?.tag === "AUX" && !/^(?:was|were)$/.test(tokens[at]?.lower ?? "")) return true;
    return false;
  }

  /** "said the cargo was salt and insisted": a cargo insists on nothing. */
  function canSpeak(): boolean {
    const subject = subjectBefore(passage, root);
    const noun = subject === undefined ? undefined : tokens[subject];
    if (noun?.tag !== "NOUN" || passage.tree().relationOf(subject ?? root) === "expl") return true;
    const singular = singularOf(noun.lower);
    return (
      isPersonNoun(singular) || BODIES.has(singular) || ORGANISATIONS.has(singular) || GROUPS.has(singular)
    );
  }

  /** "said that C, the paper reported.": another attribution ends the sentence. */
  function isAside(from: number): boolean {
    let last = end;
    while (last > from && tokens[last]?.tag === "PUNCT") last--;
    const verb = tokens[last];
    if (last <= from || last > from + 7 || verb?.tag !== "VERB" || !frameOf(verb.lemma)?.says) return false;
    for (let index = from; index < last; index++)
      if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADV|AUX)$/.test(tokens[index]?.tag ?? "")) return false;
    return /^(?:NOUN|PROPN|PRON)$/.test(tokens[last - 1]?.tag ?? "");
  }

  /** "was held, tried, and charged": one form of several. */
  function isListed(comma: number): boolean {
    const tree = passage.tree();
    if (tree.childrenOf(root).some((own) => tree.relationOf(own) === "aux:pass")) return true;
    for (let index = root; index < comma; index++) if (tokens[index]?.text === ",") return true;
    return false;
  }

  function startsSubject(token: Token): boolean {
    return /^(?:PROPN|DET|PRON|NOUN)$/.test(token.tag);
  }

  function toMark(from: number): number {
    let at = from;
    while (at < end && !isMark(at + 1) && !isOwnClause(at + 1)) at++;
    return at;
  }

  function isMark(index: number): boolean {
    const token = tokens[index];
    if (token?.tag !== "PUNCT") return false;
    const isWithinWord =
      token.start === tokens[index - 1]?.end &&
      token.end === tokens[index + 1]?.start &&
      /^['’/-]$/.test(token.text);
    return !isWithinWord && !/^["“”‘’'()]+$/.test(token.text);
  }

  /** A conjunction that the tree puts beside the clause, with a cue behind it: "and a spokesman said". */
  function isOwnClause(index: number): boolean {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token?.tag === "CCONJ") return next !== undefined && startsSubject(next) && holdsCue(index + 1);
    return token?.lower === "while" || token?.lower === "although" || token?.lower === "though";
  }

  function afterMark(at: number): number | null {
    const mark = tokens[at + 1];
    const token = tokens[at + 2];
    if (!mark || !token || !isMark(at + 1) || at + 2 > end) return null;
    if (mark.text === ":" && token.tag !== "PUNCT" && at + 4 < end) return at + 2;
    if (!/^[,—–-]$|^--$/.test(mark.text) || OWN.has(token.lower) || isParticiple(token)) return null;
    if (isComment(tokens, at + 2, end)) return null;
    if (!GOES_ON.has(token.lower)) return mark.text === "," && isList(at + 2) ? at + 2 : null;
    return holdsCue(at + 2) ? null : at + 2;
  }

  /** "weapons, ammunition and fuel": nothing but nouns and one "and" up to the next mark. */
  function isList(from: number): boolean {
    let joins = false;
    for (let index = from; index <= end && !isMark(index) && !isOwnClause(index); index++) {
      const tag = tokens[index]?.tag;
      if (tag === "CCONJ") joins = index > from;
      else if (tag !== "NOUN" && tag !== "ADJ" && tag !== "PROPN" && tag !== "NUM" && tag !== "DET")
        return false;
    }
    return joins;
  }

  function isParticiple(token: Token): boolean {
    return token.tag === "VERB" && /ing$/.test(token.lower);
  }

  /** Whether a cue stands before the next mark. */
  function holdsCue(from: number): boolean {
    for (let index = from; index <= end && index < from + 14; index++) {
      const token = tokens[index];
      if (!token || (index > from && isMark(index)) || /^(?:["“”]|''|``)$/.test(token.text)) return false;
      if (token.lower === "according") return true;
      const frame = token.tag === "VERB" && index !== root ? frameOf(token.lemma) : undefined;
      if (frame && (frame.says || frame.tells || frame.denies) && !/ing$/.test(token.lower)) return true;
    }
    return false;
  }
}
