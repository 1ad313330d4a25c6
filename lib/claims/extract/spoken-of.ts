import type { Attribution } from "@/lib/claims/extract/attribution";
import type { Sighting, TextActor } from "@/lib/claims/extract/find-actors";
import type { SpeakerMention } from "@/lib/claims/extract/read-mention";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";
import { wordSet } from "@/lib/language/word-set";

/** A place in the text, by the index of a token and of its sentence. */
export type Place = { token: number; sentence: number };

type Seen = Place & { actor: TextActor; weight: number; place: boolean };

/** So many mentions back, and not more, a pronoun may point. */
const REACH = 40;
const SUBJECT = 2;
const SPEAKER = 3;
/** Who is only spoken of in somebody's words speaks less often next. */
const WITHIN_WORDS = -4;
const PER_SENTENCE = 1.5;
const PER_PARAGRAPH = 0.5;
const KNOWN_GENDER = 1;

/** Nouns for whatever body was named last. */
const ANY_BODY = wordSet(
  "company firm operator manufacturer maker drugmaker carmaker retailer club group agency organisation organization body authority newspaper paper network broadcaster charity airline publisher utility watchdog regulator association mission bank team campaign university service",
);
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
    if (/^(?:i|we|my|our)$/.test(pronoun)) return this.#lastSpeaker();
    const relative = /^(?:who|which|that|whom)$/.test(pronoun);
    let best: Seen | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const seen of this.#back()) {
      if (seen.token >= at.token || (relative && seen.sentence !== at.sentence)) continue;
      if (!relative && !fits(pronoun, seen)) continue;
      const score = relative ? seen.token : this.#score(seen, at, pronoun);
      if (score > most) {
        most = score;
        best = seen;
      }
    }
    if (!best) return null;
    if (pronoun === "he" || pronoun === "she") best.actor.gender ??= pronoun;
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
    if (ANY_BODY.has(mention.head) && !mention.plural)
      return this.#lastWhere((seen) => seen.actor.kind === "organisation" && !seen.place);
    if (mention.what === "document")
      return this.#lastWhere(
        (seen) =>
          seen.actor.kind === "organisation" && seen.weight >= SPEAKER && at.sentence - seen.sentence < 4,
      );
    if (ANY_PERSON.has(mention.head))
      return this.#lastWhere(
        (seen) => seen.actor.kind === "unnamed" && !seen.actor.plural && at.sentence - seen.sentence < 5,
      );
    return null;
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
    return (
      weight + gender - PER_SENTENCE * (at.sentence - sentence) - PER_PARAGRAPH * paragraphs + token / 1e7
    );
  }

  #lastSpeaker(): TextActor | null {
    return this.#lastWhere((seen) => seen.weight >= SPEAKER);
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

function fits(pronoun: string, { actor }: Seen): boolean {
  if (pronoun === "they" || pronoun === "them" || pronoun === "their")
    return actor.plural || actor.kind === "organisation";
  if (actor.plural) return false;
  if (pronoun === "it" || pronoun === "its") return actor.kind === "organisation";
  if (actor.kind === "organisation") return false;
  return actor.gender === null || actor.gender === pronoun;
}

/** The head of a description is the actor's noun or a word of their role, and nothing in the description speaks against it. */
function isDescribed(actor: TextActor, mention: SpeakerMention, words: readonly string[]): boolean {
  const own = `${actor.name} ${actor.role} ${actor.institution ?? ""}`.toLowerCase().split(/[\s-]+/u);
  if (actor.kind === "person") {
    const role = actor.role.toLowerCase().split(/[\s-]+/u);
    return role.includes(mention.head) && words.every((word) => own.includes(word));
  }
  return (
    actor.noun === mention.head &&
    actor.plural === mention.plural &&
    words.every((word) => own.includes(word))
  );
}
