import type { Attribution } from "@/lib/claims/extract/attribution";
import { sentenceAt } from "@/lib/claims/extract/sentence-at";
import { ActorMaker } from "@/lib/claims/extract/speakers/actor-maker";
import type { Sighting, TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { nameByLabel } from "@/lib/claims/extract/speakers/name-by-label";
import { NamesRead, namesOf } from "@/lib/claims/extract/speakers/names-read";
import { readMention, type SpeakerMention } from "@/lib/claims/extract/speakers/read-mention";
import { type Place, SpokenOf } from "@/lib/claims/extract/speakers/spoken-of";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import { wordsOf } from "@/lib/language/names/role-phrase";
import { wordSet } from "@/lib/language/word-set";

/** Who speaks in a transcript without a name. */
const PARTS = wordSet(
  "host reporter moderator interviewer anchor presenter caller questioner journalist audience announcer narrator operator interviewee",
);
const LETTERS: Readonly<Record<string, string>> = {
  q: "reporter",
  question: "reporter",
  a: "interviewee",
  answer: "interviewee",
};

/** Times, and pronouns that were found to mean nobody. */
const NOBODY =
  /^(?:who|which|that|whom|this|these|those|today|yesterday|tomorrow|\p{L}+day|(?:minutes|hours|days|weeks|months|years)(?: (?:after|before|later|earlier)\b.*)?)$/iu;

/** Reads attributions in order and remembers who was spoken of. */
export class SpeakerResolver {
  readonly #analysis: Analysis;
  readonly #named: NamesRead;
  readonly #spokenOf: SpokenOf;
  readonly #maker: ActorMaker;
  #last: TextActor | null = null;

  constructor(analysis: Analysis, attributions: readonly Attribution[], sightings: readonly Sighting[]) {
    this.#analysis = analysis;
    this.#named = new NamesRead(sightings);
    this.#spokenOf = new SpokenOf(analysis, attributions);
    this.#maker = new ActorMaker(analysis, this.#named, this.#spokenOf);
  }

  /** The speaker of one attribution; they must come in the text's order. */
  resolve(attribution: Attribution): TextActor | null {
    const { speaker } = attribution;
    if (!speaker) {
      const goesOn = attribution.kind === "direct-quote" && attribution.cue === null;
      return goesOn ? this.#last : null;
    }
    const { sentences, tokens } = this.#analysis;
    const sentence = sentences[sentenceAt(sentences, tokens[speaker.first]?.start ?? 0)];
    if (!sentence) return null;
    for (const sighting of this.#named.readTo(speaker.last)) {
      const where = sentences[sighting.sentence];
      if (where) this.#maker.learn(sighting.actor, sighting.name, where);
      this.#spokenOf.see(sighting);
    }
    const own = this.#named.within(speaker.first, speaker.last);
    const mention = readMention(this.#analysis, speaker, attribution.speakerHead, namesOf(own));
    const at = { token: speaker.first, sentence: sentence.index };
    const actor =
      attribution.kind === "transcript" ? this.#label(mention, own) : this.#find(mention, at, sentence, own);
    if (actor.kind === "unnamed" && NOBODY.test(actor.name)) return null;
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
      return meant ?? this.#beforeRelative(mention, at, sentence) ?? this.#maker.make(mention);
    }
    const author = mention.what === "document" && !mention.name ? this.#author(mention, at, sentence) : null;
    if (author) return author;
    const beside = mention.name ? null : this.#beside(mention, at.token, sentence);
    if (beside) return beside;
    if (mention.name) {
      const sighting = own.find(({ name }) => name === mention.name);
      if (sighting) sighting.speaks = true;
      const actor = sighting?.actor ?? this.#maker.make(mention);
      this.#maker.learn(actor, mention.name, sentence);
      return actor;
    }
    const surname = /^[\p{L}\p{M}'’-]+$/u.test(mention.phrase)
      ? this.#named.person(mention.phrase.toLowerCase())
      : undefined;
    if (surname) return surname;
    const found =
      mention.form === "definite" ? this.#spokenOf.described(mention, at) : this.#spokenOf.again(mention);
    return found ?? this.#maker.make(mention, at);
  }

  /** Whom a clause with "who" describes, where that is nobody with a name: "a worker, who fears for his job". */
  #beforeRelative(mention: SpeakerMention, at: Place, sentence: Sentence): TextActor | null {
    const { tokens, treeOf } = this.#analysis;
    if (mention.head !== "who") return null;
    const last = tokens[at.token - 1]?.text === "," ? at.token - 2 : at.token - 1;
    if (last < sentence.from || tokens[last]?.lower === "who") return null;
    const tree = treeOf(sentence);
    let first = last;
    // The widest phrase that ends here.
    for (let head = last; head >= sentence.from && tokens[head]?.tag !== "VERB"; head = tree.headOf(head))
      first = Math.min(first, tree.reachOf(head).first);
    return this.#find(
      this.#maker.read({ first, last }),
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
    const issuer = reach && reach.last < at.token ? this.#maker.read(reach) : null;
    if (reach && issuer && issuer.what !== "document")
      return this.#find(
        issuer,
        { ...at, token: reach.first },
        sentence,
        this.#named.within(reach.first, reach.last),
      );
    const isOurs =
      /^(?:a |the )?(?:\w+ )?(?:statement|release|letter|memo|memorandum|email|e-mail|tweet|post|communiqué)$/i.test(
        mention.phrase,
      );
    if (!isOurs) return null;
    return (
      (mention.form === "definite" ? this.#spokenOf.lastSpeaker(at) : null) ??
      this.#spokenOf.pronoun("it", at)
    );
  }

  /** The name that a comma sets beside a description, before or behind it: "Brandt, the county's manager", "the coach, Nuria Escalada". */
  #beside(mention: SpeakerMention, token: number, sentence: Sentence): TextActor | null {
    const { tokens } = this.#analysis;
    if (mention.plural || mention.what !== "person") return null;
    const before = tokens[token - 1]?.text === "," ? this.#named.at(token - 2, sentence) : null;
    let last = token + mention.phrase.split(" ").length - 1;
    while (last < sentence.to && /^['’]s?$|^-$/u.test(tokens[last]?.text ?? "")) last++;
    while (last + 1 < sentence.to && /^(?:NOUN|ADJ)$/.test(tokens[last + 1]?.tag ?? "")) last++;
    const behind = !before && tokens[last + 1]?.text === "," ? this.#named.at(last + 2, sentence) : null;
    const actor = (before ?? behind)?.actor;
    return actor && actor.kind !== "unnamed" && (actor.kind === "person" || !actor.sure) ? actor : null;
  }

  /** "LAVROV:" means the one whose surname that is. */
  #label(mention: SpeakerMention, own: readonly Sighting[]): TextActor {
    const label = mention.phrase.toLowerCase();
    const words = LETTERS[label] ?? label;
    const isPart = PARTS.has(words);
    const known = this.#named.person(words) ?? (isPart ? undefined : own.at(-1)?.actor);
    if (known) nameByLabel(known, mention.phrase);
    const labelled = known ?? this.#spokenOf.labelled(words);
    if (labelled) return labelled;
    const made = Object.assign(this.#maker.make(mention), {
      name: isPart ? words : mention.phrase,
      article: isPart,
      noun: words,
    });
    if (!isPart) nameByLabel(made, mention.phrase);
    return made;
  }
}
