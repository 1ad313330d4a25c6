import type { Attribution } from "@/lib/claims/extract/attribution";
import type { Sighting, TextActor } from "@/lib/claims/extract/find-actors";
import { NamesRead } from "@/lib/claims/extract/names-read";
import { readMention, type SpeakerMention } from "@/lib/claims/extract/read-mention";
import { type Place, SpokenOf } from "@/lib/claims/extract/spoken-of";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import type { Name } from "@/lib/language/names";
import { isPersonNoun, singularOf } from "@/lib/language/names-people";
import { type Role, wordsOf } from "@/lib/language/names-role-phrase";
import { findRole, isOffice } from "@/lib/language/names-roles";
import { BODIES } from "@/lib/language/names-words";
import { wordSet } from "@/lib/language/word-set";

/** Who speaks in a transcript without a name. */
const PARTS = wordSet(
  "host reporter moderator interviewer anchor presenter caller question questioner journalist audience announcer narrator operator",
);

/** Whether a description is one of bodies: "a maker of medicines". */
function isBody(role: string): boolean {
  return BODIES.has((role.split(/ (?:of|for|in) /u)[0] ?? "").split(" ").at(-1)?.toLowerCase() ?? "");
}

function namesOf(sightings: readonly Sighting[]): Name[] {
  return sightings.map(({ name }) => name);
}

/** Reads attributions in order and remembers who was spoken of. */
export class SpeakerResolver {
  readonly #analysis: Analysis;
  readonly #named: NamesRead;
  readonly #spokenOf: SpokenOf;
  #last: TextActor | null = null;

  constructor(analysis: Analysis, attributions: readonly Attribution[], sightings: readonly Sighting[]) {
    this.#analysis = analysis;
    this.#named = new NamesRead(sightings);
    this.#spokenOf = new SpokenOf(analysis, attributions);
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
    for (const sighting of this.#named.readTo(speaker.last)) {
      const where = this.#analysis.sentences[sighting.sentence];
      if (where) this.#learn(sighting.actor, sighting.name, where);
      this.#spokenOf.see(sighting);
    }
    const own = this.#named.within(speaker.first, speaker.last);
    const mention = readMention(this.#analysis, speaker, attribution.speakerHead, namesOf(own));
    const at = { token: speaker.first, sentence: sentence.index };
    const actor =
      attribution.kind === "transcript" ? this.#label(mention, own) : this.#find(mention, at, sentence, own);
    actor.forms.add(
      mention.form === "name" && mention.name
        ? wordsOf(this.#analysis.text, this.#analysis.tokens, mention.name.first, mention.name.last)
        : actor.name,
    );
    this.#spokenOf.say(actor, at);
    this.#last = actor;
    return actor;
  }

  #find(mention: SpeakerMention, at: Place, sentence: Sentence, own: readonly Sighting[]): TextActor {
    if (mention.form === "pronoun") {
      const named = mention.head.endsWith("self") ? this.#named.at(at.token - 1, sentence)?.actor : null;
      const meant = named ?? this.#spokenOf.pronoun(mention.head, at);
      return meant ?? this.#beforeRelative(mention, at, sentence) ?? this.#make(mention);
    }
    const author = mention.what === "document" && !mention.name ? this.#author(mention, at, sentence) : null;
    if (author) return author;
    const beside = mention.name ? null : this.#beside(mention, at.token, sentence);
    if (beside) return beside;
    if (mention.name) {
      const sighting = own.find(({ name }) => name === mention.name);
      if (sighting) sighting.speaks = true;
      const actor = sighting?.actor ?? this.#make(mention);
      this.#learn(actor, mention.name, sentence);
      return actor;
    }
    const surname = /^[\p{L}'’-]+$/u.test(mention.phrase)
      ? this.#named.person(mention.phrase.toLowerCase())
      : undefined;
    if (surname) return surname;
    const found =
      mention.form === "definite" ? this.#spokenOf.described(mention, at) : this.#spokenOf.again(mention);
    return found ?? this.#make(mention, at);
  }

  /** Whom a clause with "who" describes, where that is nobody with a name: "a worker, who fears for his job". */
  #beforeRelative(mention: SpeakerMention, at: Place, sentence: Sentence): TextActor | null {
    const { tokens, treeOf } = this.#analysis;
    if (mention.head !== "who") return null;
    const last = tokens[at.token - 1]?.text === "," ? at.token - 2 : at.token - 1;
    if (last < sentence.from) return null;
    const tree = treeOf(sentence);
    let first = last;
    // The widest phrase that ends here.
    for (let head = last; head >= sentence.from && tokens[head]?.tag !== "VERB"; head = tree.headOf(head))
      first = Math.min(first, tree.reachOf(head).first);
    return this.#find(
      this.#read({ first, last }),
      { ...at, token: first },
      sentence,
      this.#named.within(first, last),
    );
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
        this.#named.within(reach.first, reach.last),
      );
    const isOurs =
      /^(?:a |the )?(?:\w+ )?(?:statement|release|letter|memo|memorandum|email|e-mail|tweet|post|communiqué)$/i.test(
        mention.phrase,
      );
    return isOurs ? this.#spokenOf.pronoun("it", at) : null;
  }

  #read(span: { first: number; last: number }): SpeakerMention {
    return readMention(this.#analysis, span, null, namesOf(this.#named.within(span.first, span.last)));
  }

  /** The name that a comma sets beside a description, before or behind it: "Brandt, the county's manager", "the coach, Nuria Escalada". */
  #beside(mention: SpeakerMention, token: number, sentence: Sentence): TextActor | null {
    const { tokens } = this.#analysis;
    if (mention.plural || mention.what !== "person") return null;
    const before = tokens[token - 1]?.text === "," ? this.#named.at(token - 2, sentence) : null;
    const last = token + mention.phrase.split(" ").length - 1;
    const behind = !before && tokens[last + 1]?.text === "," ? this.#named.at(last + 2, sentence) : null;
    const actor = (before ?? behind)?.actor;
    return actor && actor.kind !== "unnamed" && (actor.kind === "person" || !actor.sure) ? actor : null;
  }

  /** "LAVROV:" means the one whose surname that is. */
  #label(mention: SpeakerMention, own: readonly Sighting[]): TextActor {
    const words = mention.phrase.toLowerCase();
    const isPart = PARTS.has(words);
    const known = this.#named.person(words) ?? (isPart ? undefined : own.at(-1)?.actor);
    const labelled = known ?? this.#spokenOf.labelled(words);
    if (labelled) return labelled;
    return Object.assign(this.#make(mention), {
      name: isPart ? words : mention.phrase,
      article: isPart,
      noun: words,
    });
  }

  #make(mention: SpeakerMention, at?: Place): TextActor {
    const body = mention.what === "body" && mention.form === "definite";
    const role = mention.role;
    const owner = role?.possessor && at ? this.#owner(role, at) : null;
    return {
      kind: body ? "organisation" : "unnamed",
      name: body ? mention.text : ((at && this.#ofWhom(mention, at)) ?? this.#phraseOf(mention)),
      forms: new Set(),
      role: !body && role && isOffice(role.role) ? role.role : "",
      institution: role && isOffice(role.role) ? (owner ?? this.#institutionOf(role)) : null,
      gender: null,
      plural: mention.plural,
      article: body && mention.opensWithArticle,
      sure: true,
      noun: mention.head,
    };
  }

  /** As the text has it; "Karin Wolf's lawyer" is of none. */
  #institutionOf({ possessor, institution }: Role): string | null {
    const named = possessor ? this.#named.within(possessor.first, possessor.last) : [];
    return named.some(({ actor }) => actor.kind === "person") ? null : institution;
  }

  /** "her neighbour" by the name of whose neighbour it is. */
  #ofWhom({ head, phrase }: SpeakerMention, at: Place): string | null {
    const [pronoun = "", ...others] = phrase.split(" ");
    const whose =
      /^(?:his|her)$/i.test(pronoun) && isPersonNoun(singularOf(head)) ? pronoun.toLowerCase() : null;
    const owner = whose ? this.#spokenOf.pronoun(whose === "his" ? "he" : "she", at) : null;
    return owner?.kind === "person" ? `${owner.name}’s ${others.join(" ")}` : null;
  }

  /** "Another" alone is another of whom the text spoke. */
  #phraseOf({ head, phrase, first }: SpeakerMention): string {
    if (phrase.split(" ").length > 2) return phrase;
    const noun = /^(?:another|one|second|third|fourth|other)$/.test(head)
      ? this.#spokenOf.lastNoun(first, head === "one")
      : null;
    return noun ? `${phrase} ${singularOf(noun)}` : phrase;
  }

  /** Who is meant by "its" or "the party's" before a role. */
  #owner(role: Role, at: Place): string | null {
    const { possessor } = role;
    if (!possessor) return null;
    const named = this.#named.within(possessor.first, possessor.last).at(-1)?.actor;
    if (named?.kind === "organisation") return named.name;
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
    if (!role || (isOpen && (role.role === "" || isBody(role.role)))) return;
    if (isOpen) Object.assign(actor, { kind: "person", sure: true });
    const owner = this.#owner(role, { token: name.from, sentence: sentence.index });
    actor.role ||= role.role;
    actor.institution ??= owner ?? this.#institutionOf(role);
  }
}
