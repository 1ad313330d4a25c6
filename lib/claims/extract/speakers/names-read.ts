import type { Sighting, TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { plainLetters } from "@/lib/claims/extract/speakers/plain-letters";
import type { Sentence } from "@/lib/language/analyse-text";
import type { Name } from "@/lib/language/names";

/** So many names back a name beside a phrase is looked for. */
const BESIDE = 6;

/** The names of a text while it is read from beginning to end. */
export class NamesRead {
  readonly #sightings: readonly Sighting[];
  /** By full name and by surname, in plain letters. */
  readonly #people = new Map<string, TextActor>();
  #next = 0;

  constructor(sightings: readonly Sighting[]) {
    this.#sightings = sightings;
    for (const { actor } of sightings) {
      if (actor.kind !== "person") continue;
      const name = plainLetters(actor.name);
      for (const label of [name, name.slice(name.lastIndexOf(" ") + 1)]) {
        if (!this.#people.has(label)) this.#people.set(label, actor);
      }
    }
  }

  /** The names from where reading stopped to a token, which are read now. */
  readTo(token: number): readonly Sighting[] {
    const from = this.#next;
    while (this.#next < this.#sightings.length && (this.#sightings[this.#next]?.name.from ?? 0) <= token)
      this.#next++;
    return this.#sightings.slice(from, this.#next);
  }

  /** The names that were read between two tokens, both included. */
  within(first: number, last: number): Sighting[] {
    const found: Sighting[] = [];
    for (let at = this.#next - 1; at >= 0; at--) {
      const sighting = this.#sightings[at];
      if (!sighting || sighting.name.last < first) break;
      if (sighting.name.first >= first && sighting.name.last <= last) found.unshift(sighting);
    }
    return found;
  }

  /** The name, with its title, that a token near the place of reading belongs to. */
  at(token: number, sentence: Sentence): Sighting | null {
    for (let at = Math.max(0, this.#next - BESIDE); at < this.#sightings.length; at++) {
      const sighting = this.#sightings[at];
      if (!sighting || sighting.sentence > sentence.index) return null;
      if (sighting.name.from <= token && token <= sighting.name.last) return sighting;
    }
    return null;
  }

  /** The person with this full name or surname, however its letters are written. */
  person(name: string): TextActor | undefined {
    return this.#people.get(plainLetters(name));
  }
}

/** The names without the actors that they name. */
export function namesOf(sightings: readonly Sighting[]): Name[] {
  return sightings.map(({ name }) => name);
}
