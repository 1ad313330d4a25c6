import type { Attribution } from "@/lib/claims/extract/attribution";
import type { AboutText, ExtractedSpeaker } from "@/lib/claims/extract/extracted-claim";
import { findActors, type Sighting, type TextActor } from "@/lib/claims/extract/find-actors";
import { readMention, type SpeakerMention } from "@/lib/claims/extract/read-mention";
import { SpokenOf } from "@/lib/claims/extract/spoken-of";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import type { Name } from "@/lib/language/names";
import { findRole, type Role } from "@/lib/language/names-roles";

/** The actors of a text that speak in it, and who speaks in each attribution: an index into them, null where nobody is named. */
export type ResolvedSpeakers = {
  speakers: ExtractedSpeaker[];
  of: (number | null)[];
  actors: (TextActor | null)[];
  sightings: Sighting[];
};

/**
 * Finds out who is meant by "he", "the minister" or a surname: for each attribution, in the text's order, one actor of the text.
 * Unnamed ones stay apart unless the text refers back to them. Pure.
 */
export function resolveSpeakers(
  analysis: Analysis,
  attributions: readonly Attribution[],
  about: AboutText = {},
): ResolvedSpeakers {
  const sightings = findActors(analysis);
  const resolver = new SpeakerResolver(analysis, attributions, sightings, about);
  const actors = attributions.map((attribution) => resolver.resolve(attribution));
  const speaking = [...new Set(actors.filter((actor) => actor !== null))];
  const index = new Map(speaking.map((actor, at) => [actor, at]));
  return {
    speakers: speaking.map(toSpeaker),
    of: actors.map((actor) => (actor ? (index.get(actor) ?? null) : null)),
    actors,
    sightings,
  };
}

function toSpeaker({ kind, name, forms, role, institution }: TextActor): ExtractedSpeaker {
  return { kind, name, aliases: [...forms].filter((form) => form !== name), role, institution };
}

function namesOf(sightings: readonly Sighting[]): Name[] {
  return sightings.map(({ name }) => name);
}

/** Reads attributions in order and remembers who was spoken of. */
class SpeakerResolver {
  readonly #analysis: Analysis;
  readonly #sightings: readonly Sighting[];
  readonly #spokenOf: SpokenOf;
  /** By full name and by surname, in lower case. */
  readonly #people = new Map<string, TextActor>();
  #next = 0;
  #last: TextActor | null = null;

  constructor(
    analysis: Analysis,
    attributions: readonly Attribution[],
    sightings: readonly Sighting[],
    _about: AboutText,
  ) {
    this.#analysis = analysis;
    this.#sightings = sightings;
    this.#spokenOf = new SpokenOf(analysis, attributions);
    for (const { actor } of sightings) {
      if (actor.kind !== "person") continue;
      const name = actor.name.toLowerCase();
      for (const label of [name, name.slice(name.lastIndexOf(" ") + 1)]) {
        if (!this.#people.has(label)) this.#people.set(label, actor);
      }
    }
  }

  /** The speaker of one attribution; they must come in the text's order. */
  resolve(attribution: Attribution): TextActor | null {
    const { speaker } = attribution;
    if (!speaker) {
      const goesOn = attribution.kind === "direct-quote" && attribution.cue === null;
      return goesOn ? this.#last : null;
    }
    const sentence = this.#analysis.sentences[attribution.sentence];
    if (!sentence) return null;
    this.#readUpTo(speaker.last);
    const own = this.#namesWithin(speaker.first, speaker.last);
    const mention = readMention(this.#analysis, speaker, attribution.speakerHead, namesOf(own));
    const at = { token: speaker.first, sentence: sentence.index };
    const actor =
      attribution.kind === "transcript" ? this.#label(mention, own) : this.#find(mention, at, sentence, own);
    actor.forms.add(mention.form === "name" && mention.name ? this.#words(mention.name) : actor.name);
    this.#spokenOf.say(actor, at);
    this.#last = actor;
    return actor;
  }

  #find(
    mention: SpeakerMention,
    at: { token: number; sentence: number },
    sentence: Sentence,
    own: readonly Sighting[],
  ): TextActor {
    if (mention.form === "pronoun") return this.#spokenOf.pronoun(mention.head, at) ?? this.#make(mention);
    if (mention.name) {
      const actor = own.find((sighting) => sighting.name === mention.name)?.actor ?? this.#make(mention);
      this.#learn(actor, mention.name, sentence);
      return actor;
    }
    const found =
      mention.form === "definite" ? this.#spokenOf.described(mention, at) : this.#spokenOf.again(mention);
    return found ?? this.#make(mention, at);
  }

  /** "LAVROV:" means the one whose surname that is. */
  #label(mention: SpeakerMention, own: readonly Sighting[]): TextActor {
    const words = mention.phrase.toLowerCase();
    const known = this.#people.get(words);
    const labelled = known ?? own.at(-1)?.actor ?? this.#spokenOf.labelled(words);
    if (labelled) return labelled;
    const made = this.#make(mention);
    return Object.assign(made, { name: mention.phrase, noun: words });
  }

  #make(mention: SpeakerMention, at?: { token: number; sentence: number }): TextActor {
    const body = mention.what === "body" && mention.form === "definite";
    const role = mention.role;
    const owner = role?.possessor && at ? this.#owner(role, at) : null;
    return {
      kind: body ? "organisation" : "unnamed",
      name: body ? mention.text : mention.phrase,
      forms: new Set(),
      role: body ? "" : (role?.role ?? ""),
      institution: owner ?? role?.institution ?? null,
      gender: null,
      plural: mention.plural,
      article: body,
      noun: mention.head,
    };
  }

  /** Who is meant by "its" or "the party's" before a role. */
  #owner(role: Role, at: { token: number; sentence: number }): string | null {
    const { possessor } = role;
    if (!possessor) return null;
    const mention = readMention(
      this.#analysis,
      possessor,
      null,
      namesOf(this.#namesWithin(possessor.first, possessor.last)),
    );
    if (/^(?:its|their)$/.test(mention.phrase.toLowerCase()))
      return this.#spokenOf.pronoun("it", at)?.name ?? null;
    if (mention.form !== "definite") return null;
    return this.#spokenOf.described(mention, at)?.name ?? null;
  }

  /** Keeps the role that the text gives beside a name, the first of them. */
  #learn(actor: TextActor, name: Name, sentence: Sentence): void {
    if (actor.kind !== "person" || (actor.role && actor.institution)) return;
    const role = findRole(this.#analysis.text, this.#analysis.tokens, name, sentence.from, sentence.to);
    if (!role) return;
    const owner = this.#owner(role, { token: name.from, sentence: sentence.index });
    actor.role ||= role.role;
    actor.institution ??= owner ?? role.institution;
  }

  #readUpTo(token: number): void {
    for (; this.#next < this.#sightings.length; this.#next++) {
      const sighting = this.#sightings[this.#next];
      if (!sighting || sighting.name.from > token) return;
      const sentence = this.#analysis.sentences[sighting.sentence];
      if (sentence) this.#learn(sighting.actor, sighting.name, sentence);
      this.#spokenOf.see(sighting);
    }
  }

  #namesWithin(first: number, last: number): Sighting[] {
    const found: Sighting[] = [];
    for (let at = this.#next - 1; at >= 0; at--) {
      const sighting = this.#sightings[at];
      if (!sighting || sighting.name.last < first) break;
      if (sighting.name.first >= first && sighting.name.last <= last) found.unshift(sighting);
    }
    return found;
  }

  #words(name: Name): string {
    const { text, tokens } = this.#analysis;
    return text.slice(tokens[name.first]?.start, tokens[name.last]?.end).replace(/\s+/gu, " ");
  }
}
