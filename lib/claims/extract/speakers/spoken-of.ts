import type { Attribution } from "@/lib/claims/extract/attribution";
import type { Sighting, TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { fits, isDescribed, isGuess, settle } from "@/lib/claims/extract/speakers/fits-actor";
import type { SpeakerMention } from "@/lib/claims/extract/speakers/read-mention";
import type { Analysis } from "@/lib/language/analyse-text";
import { isPersonNoun, singularOf } from "@/lib/language/names/people";
import { GENERIC_BODIES } from "@/lib/language/names/words";
import type { Stretch } from "@/lib/language/segment-words";
import { wordSet } from "@/lib/language/word-set";

/** A place in the text, by the index of a token and of its sentence. */
export type Place = { token: number; sentence: number };

type Seen = Place & { actor: TextActor; weight: number; place: boolean };

/** A noun for people, and the token where it was counted. */
type CountedNoun = { noun: string; at: number | null };

/** So many mentions back, and not more, a pronoun may point. */
const REACH = 40;
const SUBJECT = 2;
const SPEAKER = 2;
/** Who is only spoken of in somebody's words speaks less often next. */
const WITHIN_WORDS = -4;
const PER_SENTENCE = 2;
const PER_PARAGRAPH = 0.5;
const KNOWN_GENDER = 0.5;
/** So many tokens back people are counted whom "one" is of. */
const COUNTED = 40;
const SAME_SENTENCE = 2.5;
/** A name of a kind that nothing tells. */
const UNSURE = -2.5;

/** Words of names that no company or club has. */
const OFFICIAL =
  /\b(?:authority|ministry|department|commission|council|union|party|police|bureau|court|parliament|congress|senate|government|agency|office|army|house|service)\b/i;
const ANY_PERSON = wordSet("source person man woman official individual insider resident");

/** Who was spoken of so far, and who is meant by a pronoun or a description at a place. */
export class SpokenOf {
  readonly #analysis: Analysis;
  readonly #words: readonly Stretch[];
  readonly #seen: Seen[] = [];
  #word = 0;

  constructor(analysis: Analysis, attributions: readonly Attribution[]) {
    this.#analysis = analysis;
    this.#words = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  }

  /** A name stands here; they must come in order. */
  see({ actor, name, sentence, subject }: Sighting): void {
    const weight = (subject ? SUBJECT : 0) + (this.#isWithinWords(name.first) ? WITHIN_WORDS : 0);
    this.#seen.push({ actor, token: name.first, sentence, weight, place: name.kind === "place" });
  }

  /** Somebody speaks here. */
  say(actor: TextActor, at: Place): void {
    this.#seen.push({ actor, ...at, weight: SUBJECT + SPEAKER, place: false });
  }

  /** Whom a pronoun in lower case means; a "he" tells the gender of whom it means. */
  pronoun(pronoun: string, at: Place): TextActor | null {
    if (/^(?:i|we|my|our)$/.test(pronoun)) return this.#lastWhere((seen) => seen.weight >= SUBJECT + SPEAKER);
    const relative = /^(?:who|which|that|whom)$/.test(pronoun);
    let best: Seen | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const seen of this.#back()) {
      if (seen.token >= at.token || (relative && seen.sentence !== at.sentence)) continue;
      if (pronoun === "who" && seen.actor.kind === "organisation" && seen.actor.sure) continue;
      if (!relative && (isPlaceOnly(seen) || !fits(pronoun, seen.actor, seen.place))) continue;
      const score = relative ? seen.token : this.#score(seen, at, pronoun);
      if (score > most) {
        most = score;
        best = seen;
      }
    }
    if (!best) return null;
    settle(best.actor, pronoun);
    return best.actor;
  }

  /** Whom a description with "the" means, where the text spoke of them before. */
  described(mention: SpeakerMention, at: Place): TextActor | null {
    const words = mention.text
      .toLowerCase()
      .split(" ")
      .filter((word) => word !== "same" && word !== "very");
    for (const { actor } of this.#back()) if (isDescribed(actor, mention, words)) return actor;
    if (words.length > 1) return null;
    const whose = /^(?:his|her)\b/iu.exec(mention.phrase)?.[0].toLowerCase();
    if (whose && GENERIC_BODIES.has(mention.head)) return this.#bodyOf(whose === "his" ? "he" : "she", at);
    if (GENERIC_BODIES.has(mention.head) && !mention.plural) return this.#anyBody(mention.head, at);
    if (mention.what === "document")
      return this.#lastWhere(
        (seen) =>
          seen.actor.kind === "organisation" &&
          seen.weight >= SUBJECT + SPEAKER &&
          at.sentence - seen.sentence < 4,
      );
    if (ANY_PERSON.has(mention.head))
      return this.#lastWhere(
        (seen) => seen.actor.kind === "unnamed" && !seen.actor.plural && at.sentence - seen.sentence < 5,
      );
    return null;
  }

  /** "His company": the institution of whom "he" means, where the text named it. */
  #bodyOf(pronoun: "he" | "she", at: Place): TextActor | null {
    const body = this.pronoun(pronoun, at)?.institution;
    return body
      ? this.#lastWhere(({ actor }) => actor.kind === "organisation" && actor.forms.has(body))
      : null;
  }

  /** The body that was most in the reader's mind: it spoke, or did something. */
  #anyBody(head: string, at: Place): TextActor | null {
    const isCompany =
      /^(?:company|firm|operator|manufacturer|maker|club|retailer|airline|team|\w+maker)$/.test(head);
    let best: Seen | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const seen of this.#back()) {
      if (seen.place || seen.token >= at.token) continue;
      if (seen.actor.kind !== "organisation" && !isGuess(seen.actor, "it")) continue;
      if (isCompany && OFFICIAL.test(seen.actor.name)) continue;
      const score = this.#score(seen, at, "it");
      if (score <= most) continue;
      most = score;
      best = seen;
    }
    if (best) settle(best.actor, "it");
    return best?.actor ?? null;
  }

  /** What "one" and "another" at a token are of: the people counted just before ("two bakers"), or what the last unnamed speaker was. */
  lastNoun(token: number, isFirst: boolean): CountedNoun | null {
    const spoke = this.#lastWhere(
      ({ actor }) => actor.kind === "unnamed" && isPersonNoun(singularOf(actor.noun)),
    );
    const counted = isFirst || !spoke ? this.#countedBefore(token) : null;
    return counted ?? (spoke ? { noun: spoke.noun, at: null } : null);
  }

  #countedBefore(token: number): CountedNoun | null {
    const { tokens } = this.#analysis;
    for (let at = token - 1; at > 0 && token - at < COUNTED; at--) {
      const noun = tokens[at];
      if (noun?.tag !== "NOUN" || !/[^s]s$/.test(noun.lower) || !isPersonNoun(singularOf(noun.lower)))
        continue;
      const before = tokens[at - 1];
      if (before?.tag === "NUM" || /^(?:several|some|many|both)$/.test(before?.lower ?? ""))
        return { noun: noun.lower, at };
    }
    return null;
  }

  /** Who spoke last, if that was nearby: "the statement" is theirs. */
  lastSpeaker(at: Place): TextActor | null {
    return this.#lastWhere((seen) => seen.weight >= SUBJECT + SPEAKER && at.sentence - seen.sentence < 3);
  }

  /** The same unnamed people again, where the text names them by the same bare words ("officials"). */
  again(mention: SpeakerMention): TextActor | null {
    if (!mention.plural || mention.phrase !== mention.text) return null;
    return this.#lastWhere(
      ({ actor }) => actor.kind === "unnamed" && actor.name.toLowerCase() === mention.phrase.toLowerCase(),
    );
  }

  /** The one with this label in a transcript. */
  labelled(label: string): TextActor | null {
    return this.#lastWhere(({ actor }) => actor.noun === label);
  }

  #score({ actor, token, sentence, weight }: Seen, at: Place, pronoun: string): number {
    const { sentences } = this.#analysis;
    const paragraphs = (sentences[at.sentence]?.paragraph ?? 0) - (sentences[sentence]?.paragraph ?? 0);
    const gender = actor.gender === pronoun ? KNOWN_GENDER : 0;
    const near = at.sentence === sentence && weight >= 0 ? SAME_SENTENCE : 0;
    const guess = isGuess(actor, pronoun) ? UNSURE : 0;
    const far = PER_SENTENCE * (at.sentence - sentence) + PER_PARAGRAPH * paragraphs;
    return weight + near + guess + gender - far + token / 1e7;
  }

  #lastWhere(fitting: (seen: Seen) => boolean): TextActor | null {
    for (const seen of this.#back()) if (fitting(seen)) return seen.actor;
    return null;
  }

  *#back(): Generator<Seen> {
    for (let at = this.#seen.length - 1, least = this.#seen.length - REACH; at >= 0 && at >= least; at--) {
      const seen = this.#seen[at];
      if (seen) yield seen;
    }
  }

  #isWithinWords(token: number): boolean {
    const start = this.#analysis.tokens[token]?.start ?? 0;
    while (this.#word < this.#words.length && (this.#words[this.#word]?.end ?? 0) <= start) this.#word++;
    const words = this.#words[this.#word];
    return words !== undefined && words.start <= start && start < words.end;
  }
}

/** A place that does nothing is nobody. */
function isPlaceOnly({ place, weight }: Seen): boolean {
  return place && weight < SUBJECT;
}
