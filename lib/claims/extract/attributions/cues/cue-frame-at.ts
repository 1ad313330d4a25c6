import {
  CHARGING,
  COUNTING,
  type CueFrame,
  frameOf,
  NAMING,
  WITH_PARTICLE,
} from "@/lib/claims/extract/attributions/cues/cues";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Tag, Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

const MAY_BE_VERB: ReadonlySet<Tag> = new Set(["VERB", "NOUN", "PROPN", "ADJ"]);
/** What may follow a verb in -s that introduces a clause or a quote, and hardly a noun in the plural. */
const AFTER_A_VERB =
  /^(?:that|he|she|it|they|we|i|you|there|the|a|an|his|her|its|their|this|these|those|no|:|“|"|how|why|what|whether)$/;

const BY_FORM: CueFrame = {
  says: true,
  shows: false,
  tells: false,
  undertakes: false,
  asks: false,
  denies: false,
  things: false,
};
/** What takes a clause without "that" as easily as with it. */
const BELIEVING = wordSet("believe think");

/**
 * The frame of a token that may be a cue by its own form and the words beside it, without a look at the tree; undefined otherwise.
 * It decides which sentences are parsed at all.
 */
export function cueFrameAt(analysis: Pick<Analysis, "tokens">, index: number): CueFrame | undefined {
  const token = analysis.tokens[index];
  if (!token || !MAY_BE_VERB.has(token.tag)) return undefined;
  const frame = frameOf(token.tag === "VERB" ? token.lemma : lemmaOf(token));
  if (speaksByForm(analysis, index)) return frame?.says ? frame : BY_FORM;
  if (!frame || !isVerb(analysis, index) || isBeforeNoun(analysis, index)) return undefined;
  const next = analysis.tokens[index + 1]?.lower ?? "";
  const particles = WITH_PARTICLE.get(lemmaOf(token));
  if (frame.shows && !frame.says)
    return particles?.has(next) || hasThat(analysis, index) || closesClause(analysis, index)
      ? frame
      : undefined;
  const isBare = !frame.says && !frame.tells && !frame.things && !frame.asks;
  if (COUNTING.has(token.lemma) && !frame.says) return hasWord(analysis, index, "at", 12) ? frame : undefined;
  const isOther = CHARGING.has(lemmaOf(token)) || NAMING.has(lemmaOf(token));
  return isBare && !isOther && particles && !particles.has(next) ? undefined : frame;
}

/** "“C!” stormed Ada Brandt", "Ada Brandt stormed: “C”": beside a quote any verb in the past is one of saying; no list holds them all. */
function speaksByForm({ tokens }: Pick<Analysis, "tokens">, index: number): boolean {
  const token = tokens[index];
  if (!token || !/^(?:VERB|ADJ)$/.test(token.tag) || !/ed$/.test(token.lower)) return false;
  const text = (at: number) => tokens[index + at]?.text ?? "";
  if (text(1) === ":" && /^["“‘]$/.test(text(2))) return tokens[index - 1]?.tag === "PROPN" || isPronoun(-1);
  const closes = /^["”’]$|^''$/.test(text(-1)) && /^[,!?…]$/.test(text(-2));
  if (!closes) return false;
  let end = 1;
  while (tokens[index + end]?.tag === "PROPN") end++;
  return isPronoun(1) || (end > 1 && (token.tag === "VERB" || /^[.,]?$/.test(text(end))));

  function isPronoun(at: number): boolean {
    return /^(?:he|she|they)$/.test(tokens[index + at]?.lower ?? "");
  }
}

function hasWord({ tokens }: Pick<Analysis, "tokens">, index: number, word: string, within: number): boolean {
  for (let at = index + 1; at <= index + within; at++) if (tokens[at]?.lower === word) return true;
  return false;
}

/** "his repeated assertion", "the alleged plan", "the bridge, called the Old Span,": no verb of its own. */
function isBeforeNoun({ tokens }: Pick<Analysis, "tokens">, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || !/(?:ed|ing)$/.test(token.lower)) return false;
  if (before.text === "," && NAMING.get(lemmaOf(token)) === "bare" && !frameOf(lemmaOf(token))?.says)
    return /^\p{Lu}|^["“]/u.test(tokens[index + 2]?.text ?? "") && tokens[index + 1]?.tag !== "PRON";
  const opens =
    before.tag === "DET" || /^(?:his|her|its|their|our|my|your)$/.test(before.lower) || before.lower === "'s";
  return opens && !/^(?:all|both|some|many|that|this|those|these|each)$/.test(before.lower);
}

/** "found that", "showed he": a verb of finding counts only before a clause. */
function hasThat(analysis: Pick<Analysis, "tokens">, index: number): boolean {
  if (hasWord(analysis, index, "that", 5)) return true;
  const { tokens } = analysis;
  const next = tokens[index + 1];
  if (/^(?:he|she|it|they|there|no)$/.test(next?.lower ?? "")) return true;
  return BELIEVING.has(tokens[index]?.lemma ?? "") && opensSubject(analysis, index + 1);
}

/** "believes the roof fell": a noun's phrase, and a verb that goes on from it. */
function opensSubject({ tokens }: Pick<Analysis, "tokens">, from: number): boolean {
  const opening = tokens[from];
  if (!opening || !/^(?:DET|PROPN|NUM)$|^PRON$/.test(opening.tag) || /^(?:in|that|what)$/.test(opening.lower))
    return false;
  for (let at = from + 1; at < from + 10; at++) {
    const tag = tokens[at]?.tag;
    if (tag === "AUX" || (tag === "VERB" && !/ing$/.test(tokens[at]?.lower ?? ""))) return true;
    if (!tag || tag === "PUNCT" || tag === "CCONJ") return false;
  }
  return false;
}

/** "C, a study has found.": what was found stands before a comma, and nothing behind the verb. */
export function closesClause({ tokens }: Pick<Analysis, "tokens">, index: number): boolean {
  if (!/^[.”"]$|^''$/.test(tokens[index + 1]?.text ?? ".")) return false;
  for (let at = index - 1; at > index - 12; at--) {
    const text = tokens[at]?.text ?? ".";
    if (text === ",") return at < index - 2;
    if (/^[.;:!?]$/.test(text)) return false;
  }
  return false;
}

/** Whether a token is a verb: by its tag, or as one in -s that the tagger takes for a noun ("the report notes that"). */
export function isVerb({ tokens }: Pick<Analysis, "tokens">, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.tag === "VERB") return true;
  if (token.tag !== "NOUN" && token.tag !== "PROPN" && token.tag !== "ADJ") return false;
  const before = tokens[index - 1];
  if (/ing$/.test(token.lower)) {
    const frame = frameOf(lemmaOf(token));
    return (
      frame !== undefined && (isBe(before?.lower) || (frame.undertakes && tokens[index + 1]?.lower === "to"))
    );
  }
  const frame = /^\p{Ll}/u.test(token.text) ? frameOf(lemmaOf(token)) : undefined;
  const after = tokens[index + 1];
  if (!frame || before?.tag === "PART") return false;
  if (token.tag === "ADJ" && /ed$/.test(token.lower) && before?.tag === "PROPN" && after?.tag === "PROPN")
    return true;
  if (!frame.says) return false;
  if (
    /ed$/.test(token.lower) &&
    isBe(before?.lower) &&
    (after?.lower === "that" || after?.lower === "to" || after?.lower === "by")
  )
    return true;
  const third = /s$/.test(token.lower);
  if (third && before?.tag === "PROPN" && /^[.,]$/.test(after?.text ?? ".")) return true;
  if (!before || !after || !AFTER_A_VERB.test(after.lower)) return false;
  if (third)
    return (
      before.tag === "PROPN" ||
      before.tag === "NOUN" ||
      before.tag === "ADV" ||
      /^(?:he|she|it|who|which)$/.test(before.lower)
    );
  return (
    /ed$/.test(token.lower) ||
    /^(?:they|we|i|you|who|some|many|others|to)$/.test(before.lower) ||
    before.text.endsWith("s")
  );
}

function isBe(word: string | undefined): boolean {
  return /^(?:is|are|was|were|been|be|'s|'re|also|now)$/.test(word ?? "");
}

/** The lemma of a token as a verb: the tagger leaves "notes" of a supposed noun as "note", and some as they stand. */
export function lemmaOf(token: Token): string {
  if (token.tag === "VERB" || frameOf(token.lemma)) return token.lemma;
  const stem = /ing$/.test(token.lower) ? token.lower.slice(0, -3) : null;
  if (stem !== null) return [stem, `${stem}e`].find((lemma) => frameOf(lemma)) ?? token.lemma;
  if (token.tag === "ADJ" && /ed$/.test(token.lower))
    return (
      [token.lower.slice(0, -2), token.lower.slice(0, -1)].find((lemma) => frameOf(lemma)) ?? token.lemma
    );
  if (/ed$/.test(token.lower)) {
    const past = token.lower.slice(0, -1);
    return [past, past.slice(0, -1), `${past.slice(0, -2)}y`].find((lemma) => frameOf(lemma)) ?? token.lemma;
  }
  if (/ies$/.test(token.lower)) return `${token.lower.slice(0, -3)}y`;
  if (/s$/.test(token.lower)) return token.lower.slice(0, -1);
  return token.lemma;
}
