import type { Attribution } from "@/lib/claims/extract/attribution";
import type { AboutText, ExtractedSpeaker } from "@/lib/claims/extract/extracted-claim";
import { findActors, type Sighting, type TextActor } from "@/lib/claims/extract/find-actors";
import { readMention, type SpeakerMention } from "@/lib/claims/extract/read-mention";
import { type Place, SpokenOf } from "@/lib/claims/extract/spoken-of";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import type { Name } from "@/lib/language/names";
import { findRole, type Role } from "@/lib/language/names-roles";
import { BODIES } from "@/lib/language/names-words";

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
  placeMinisters(actors, sightings);
  const speaking = [...new Set(actors.filter((actor) => actor !== null))];
  const index = new Map(speaking.map((actor, at) => [actor, at]));
  return {
    speakers: speaking.map(toSpeaker),
    of: actors.map((actor) => (actor ? (index.get(actor) ?? null) : null)),
    actors,
    sightings,
  };
}

/** A defence minister belongs to the one defence ministry that the text names. */
function placeMinisters(actors: readonly (TextActor | null)[], sightings: readonly Sighting[]): void {
  const ministries = new Set(
    sightings.map(({ actor }) => actor).filter(({ name }) => /ministry$/i.test(name)),
  );
  for (const actor of new Set(actors)) {
    const field = actor?.institution
      ? undefined
      : /(?:^|\s)(?!deputy|prime)(\S+) minister$/iu.exec(actor?.role ?? "")?.[1]?.toLowerCase();
    if (!actor || !field) continue;
    const own = [...ministries].filter(({ name }) => name.toLowerCase().includes(`${field} ministry`));
    if (own.length === 1) actor.institution = own[0]?.name ?? null;
  }
}

function toSpeaker({ kind, name, forms, role, institution }: TextActor): ExtractedSpeaker {
  return { kind, name, aliases: [...forms].filter((form) => form !== name), role, institution };
}

/** Whether a description is one of bodies: "a maker of medicines". */
function isBody(role: string): boolean {
  return BODIES.has((role.split(/ (?:of|for|in) /u)[0] ?? "").split(" ").at(-1)?.toLowerCase() ?? "");
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

  #find(mention: SpeakerMention, at: Place, sentence: Sentence, own: readonly Sighting[]): TextActor {
    if (mention.form === "pronoun") {
      const named = mention.head.endsWith("self") ? this.#sightingAt(at.token - 1, sentence)?.actor : null;
      return named ?? this.#spokenOf.pronoun(mention.head, at) ?? this.#make(mention);
    }
    const author = mention.what === "document" && !mention.name ? this.#author(mention, at, sentence) : null;
    if (author) return author;
    const beside = mention.name ? null : this.#beside(mention, at.token, sentence);
    if (beside) return beside;
    if (mention.name) {
      const actor = own.find((sighting) => sighting.name === mention.name)?.actor ?? this.#make(mention);
      this.#learn(actor, mention.name, sentence);
      return actor;
    }
    const found =
      mention.form === "definite" ? this.#spokenOf.described(mention, at) : this.#spokenOf.again(mention);
    return found ?? this.#make(mention, at);
  }

  /** Who issued "a statement": the subject of its sentence, or the body spoken of before. */
  #author(mention: SpeakerMention, at: Place, sentence: Sentence): TextActor | null {
    const tree = this.#analysis.treeOf(sentence);
    const head = at.token + mention.phrase.split(" ").length - 1;
    const subject =
      tree.relationOf(head) !== "obj"
        ? undefined
        : tree.childrenOf(tree.headOf(head)).find((child) => tree.relationOf(child) === "nsubj");
    const reach = subject === undefined ? null : tree.reachOf(subject);
    if (reach && reach.last < at.token)
      return this.#find(
        this.#read(reach),
        { ...at, token: reach.first },
        sentence,
        this.#namesWithin(reach.first, reach.last),
      );
    const isOurs =
      /^(?:a |the )?(?:\w+ )?(?:statement|release|letter|memo|memorandum|email|e-mail|tweet|post|communiqué)$/i.test(
        mention.phrase,
      );
    return isOurs ? this.#spokenOf.pronoun("it", at) : null;
  }

  #read(span: { first: number; last: number }): SpeakerMention {
    return readMention(this.#analysis, span, null, namesOf(this.#namesWithin(span.first, span.last)));
  }

  /** The name that a comma sets beside a description, before or behind it: "Brandt, the county's manager", "the coach, Nuria Escalada". */
  #beside(mention: SpeakerMention, token: number, sentence: Sentence): TextActor | null {
    const { tokens } = this.#analysis;
    if (mention.plural || mention.what !== "person") return null;
    const before = tokens[token - 1]?.text === "," ? this.#sightingAt(token - 2, sentence) : null;
    const last = token + mention.phrase.split(" ").length - 1;
    const behind = !before && tokens[last + 1]?.text === "," ? this.#sightingAt(last + 2, sentence) : null;
    const actor = (before ?? behind)?.actor;
    return actor && actor.kind !== "unnamed" && (actor.kind === "person" || !actor.sure) ? actor : null;
  }

  /** The sighting of a name, with its title, that a token belongs to. */
  #sightingAt(token: number, sentence: Sentence): Sighting | null {
    for (let at = Math.max(0, this.#next - 6); at < this.#sightings.length; at++) {
      const sighting = this.#sightings[at];
      if (!sighting || sighting.sentence > sentence.index) return null;
      if (sighting.name.from <= token && token <= sighting.name.last) return sighting;
    }
    return null;
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

  #make(mention: SpeakerMention, at?: Place): TextActor {
    const body = mention.what === "body" && mention.form === "definite";
    const role = mention.role;
    const owner = role?.possessor && at ? this.#owner(role, at) : null;
    return {
      kind: body ? "organisation" : "unnamed",
      name: body ? mention.text : this.#phraseOf(mention),
      forms: new Set(),
      role: body ? "" : (role?.role ?? ""),
      institution: owner ?? role?.institution ?? null,
      gender: null,
      plural: mention.plural,
      article: body,
      sure: true,
      noun: mention.head,
    };
  }

  /** "Another" alone is another of whom the text spoke. */
  #phraseOf({ head, phrase }: SpeakerMention): string {
    if (phrase.split(" ").length > 2) return phrase;
    const noun = /^(?:another|one|second|third|fourth|other)$/.test(head) ? this.#spokenOf.lastNoun() : null;
    return noun ? `${phrase} ${noun}` : phrase;
  }

  /** Who is meant by "its" or "the party's" before a role. */
  #owner(role: Role, at: Place): string | null {
    const { possessor } = role;
    if (!possessor) return null;
    const mention = this.#read(possessor);
    if (/^(?:its|their)$/.test(mention.phrase.toLowerCase()))
      return this.#spokenOf.pronoun("it", at)?.name ?? null;
    if (mention.form !== "definite") return null;
    return this.#spokenOf.described(mention, at)?.name ?? null;
  }

  /** Keeps the role that the text gives beside a name, the first of them. */
  #learn(actor: TextActor, name: Name, sentence: Sentence): void {
    const isOpen = actor.kind === "organisation" && !actor.sure && name.kind !== "place";
    if (!(actor.kind === "person" || isOpen) || (actor.role && actor.institution)) return;
    const role = findRole(this.#analysis.text, this.#analysis.tokens, name, sentence.from, sentence.to);
    if (!role?.role) return;
    if (isOpen && isBody(role.role)) return;
    if (isOpen) Object.assign(actor, { kind: "person", sure: true });
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
