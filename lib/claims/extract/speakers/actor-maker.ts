import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { type NamesRead, namesOf } from "@/lib/claims/extract/speakers/names-read";
import { readMention, type SpeakerMention } from "@/lib/claims/extract/speakers/read-mention";
import type { Place, SpokenOf } from "@/lib/claims/extract/speakers/spoken-of";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import type { Name } from "@/lib/language/names";
import { isPersonNoun, singularOf } from "@/lib/language/names/people";
import type { Role } from "@/lib/language/names/role-phrase";
import { findRole, isOffice } from "@/lib/language/names/roles";
import { BODIES } from "@/lib/language/names/words";

/** So many tokens at most behind the noun of a phrase. */
const PHRASE = 8;

/** Makes actors of descriptions, and learns what those with a name are. */
export class ActorMaker {
  readonly #analysis: Analysis;
  readonly #named: NamesRead;
  readonly #spokenOf: SpokenOf;

  constructor(analysis: Analysis, named: NamesRead, spokenOf: SpokenOf) {
    this.#analysis = analysis;
    this.#named = named;
    this.#spokenOf = spokenOf;
  }

  /** An actor that the text has not spoken of, by the words for it. */
  make(mention: SpeakerMention, at?: Place): TextActor {
    const body = mention.what === "body" && mention.form === "definite";
    const role = mention.role;
    const owner = role?.possessor && at ? this.#owner(role, at) : null;
    const counted = this.#countedOf(mention);
    return {
      kind: body ? "organisation" : "unnamed",
      name: body ? mention.text : ((at && this.#ofWhom(mention, at)) ?? counted?.name ?? mention.phrase),
      forms: new Set(),
      role: !body && role && isOffice(role.role) ? role.role : "",
      institution:
        role && isOffice(role.role) ? (owner ?? this.#institutionOf(role)) : (counted?.institution ?? null),
      gender: null,
      plural: mention.plural,
      article: body && mention.opensWithArticle,
      sure: true,
      noun: mention.head,
    };
  }

  /** Keeps the role that the text gives beside a name, the first of them. */
  learn(actor: TextActor, name: Name, sentence: Sentence): void {
    const isOpen = actor.kind === "organisation" && !actor.sure && name.kind !== "place";
    if (!(actor.kind === "person" || isOpen) || (actor.role && actor.institution)) return;
    const role = findRole(this.#analysis.text, this.#analysis.tokens, name, sentence.from, sentence.to);
    if (!role || (isOpen && (role.role === "" || isBody(role.role)))) return;
    if (isOpen) Object.assign(actor, { kind: "person", sure: true });
    const owner = this.#owner(role, { token: name.from, sentence: sentence.index });
    actor.role ||= role.role;
    actor.institution ??= owner ?? this.#institutionOf(role);
  }

  /** How the text refers to somebody between two tokens. */
  read(span: { first: number; last: number }): SpeakerMention {
    return readMention(this.#analysis, span, null, namesOf(this.#named.within(span.first, span.last)));
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

  /** "Another" alone, and "one of them", are of those of whom the text spoke: their noun, and where they belong. */
  #countedOf({ head, phrase, first }: SpeakerMention): { name: string; institution: string | null } | null {
    const alone = phrase.replace(/ of (?:them|these|those)$/u, "");
    if (alone.split(" ").length > 2 || !/^(?:another|one|second|third|fourth|other)$/.test(head)) return null;
    const counted = this.#spokenOf.lastNoun(first, head === "one");
    if (!counted) return null;
    const role =
      counted.at === null ? null : this.read({ first: counted.at, last: this.#endOf(counted.at) }).role;
    return {
      name: `${alone} ${singularOf(counted.noun)}`,
      institution: role ? this.#institutionOf(role) : null,
    };
  }

  /** The last token of a noun phrase: before a verb or a mark. */
  #endOf(noun: number): number {
    const { tokens } = this.#analysis;
    let last = noun;
    while (last - noun < PHRASE && !/^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/.test(tokens[last + 1]?.tag ?? "PUNCT"))
      last++;
    return last;
  }

  /** Who is meant by "its" or "the party's" before a role. */
  #owner(role: Role, at: Place): string | null {
    const { possessor } = role;
    if (!possessor) return null;
    const named = this.#named.within(possessor.first, possessor.last).at(-1)?.actor;
    if (named?.kind === "organisation") return named.name;
    const mention = this.read(possessor);
    if (/^(?:its|their)$/.test(mention.phrase.toLowerCase()))
      return this.#spokenOf.pronoun("it", at)?.name ?? null;
    if (mention.form !== "definite") return null;
    return this.#spokenOf.described(mention, at)?.name ?? null;
  }
}

/** Whether a description is one of bodies: "a maker of medicines". */
function isBody(role: string): boolean {
  return BODIES.has((role.split(/ (?:of|for|in) /u)[0] ?? "").split(" ").at(-1)?.toLowerCase() ?? "");
}
