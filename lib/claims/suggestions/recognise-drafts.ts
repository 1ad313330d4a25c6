import { isSameName, type ReadName, readName } from "@/lib/actors/compare-names";
import type { Span } from "@/lib/claims/anchor-quote";
import type { ExtractedSpeaker } from "@/lib/claims/extract/extracted-claim";
import type { Draft } from "@/lib/claims/suggestions/draft-suggestions";
import type { KnownClaim } from "@/lib/claims/suggestions/list-known-claims";

/** Texts are looked through in stretches of this many code units. */
const STRETCH = 512;

/** A draft with the known claim that says the same, and whether surely the same speaker says it. */
export type Repeat = { draft: Draft; known: KnownClaim; isSameSpeaker: boolean };

export type Recognised = {
  repeats: Repeat[];
  /** The drafts that say something new. */
  fresh: Draft[];
  /** The ids of all known claims that some draft repeats. */
  found: Set<string>;
};

/**
 * Which drafts are known already: a claim of the same speaker that shares more than half of the words of the shorter of the
 * two. Boundaries move from version to version of an engine, and analysts draw them differently; what was settled stays
 * settled all the same. Of several, the one that is most surely the speaker's and shares most. Pure.
 *
 * @param speakers of the extraction that the drafts come from.
 */
export function recogniseDrafts(
  drafts: Draft[],
  known: KnownClaim[],
  speakers: ExtractedSpeaker[],
): Recognised {
  const near = byStretch(known);
  const named = speakers.map(({ name, aliases }) => [name, ...aliases].map(readName));
  const read = new Map<string, ReadName>();
  const repeats: Repeat[] = [];
  const fresh: Draft[] = [];
  const found = new Set<string>();
  for (const draft of drafts) {
    const of = draft.claim.speaker?.of ?? -1;
    const names = speakers[of]?.kind === "unnamed" ? [] : (named[of] ?? []);
    let best = 0;
    let repeat: Repeat | null = null;
    for (const one of claimsNear(draft, near)) {
      const share = sharedPart(draft.quotes, one.spans);
      const sureness = share > 0.5 ? compareSpeakers(names, one, read) : 0;
      if (sureness === 0) continue;
      found.add(one.id);
      if (sureness + share <= best) continue;
      best = sureness + share;
      repeat = { draft, known: one, isSameSpeaker: sureness === 2 };
    }
    if (repeat) repeats.push(repeat);
    else fresh.push(draft);
  }
  return { repeats, fresh, found };
}

function claimsNear({ quotes }: Draft, near: ReadonlyMap<number, KnownClaim[]>): Set<KnownClaim> {
  return new Set(quotes.flatMap((quote) => stretchesOf(quote).flatMap((at) => near.get(at) ?? [])));
}

/** The part of the shorter of two contents that both have, from 0 to 1. Pure. */
export function sharedPart(one: Span[], other: Span[]): number {
  let shared = 0;
  for (const a of one)
    for (const b of other) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const shorter = Math.min(lengthOf(one), lengthOf(other));
  return shorter === 0 ? 0 : shared / shorter;
}

function lengthOf(spans: Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function byStretch(known: KnownClaim[]): Map<number, KnownClaim[]> {
  const near = new Map<number, KnownClaim[]>();
  for (const claim of known) {
    for (const at of new Set(claim.spans.flatMap(stretchesOf))) {
      const there = near.get(at);
      if (there) there.push(claim);
      else near.set(at, [claim]);
    }
  }
  return near;
}

function stretchesOf({ start, end }: Span): number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor((end - 1) / STRETCH) - first + 1 }, (_, at) => first + at);
}

/**
 * How surely a speaker is a known claim's, at one place of a text: 2 surely, 1 possibly, 0 not. Two without a name are one: the
 * words that describe them may be cut differently. One without a name may be whom an analyst named.
 *
 * @param names none for a speaker that isn't named.
 * @param read names that were taken apart before, since a source names few and often.
 */
function compareSpeakers(
  names: ReadName[],
  { speaker: known, state, byEngine }: KnownClaim,
  read: Map<string, ReadName>,
): 0 | 1 | 2 {
  if (names.length === 0) {
    if (known.kind === "unnamed") return 2;
    return state === "suggested" || (state === "withdrawn" && byEngine) ? 0 : 1;
  }
  const isSame = known.names.some((given) => {
    const other = read.get(given) ?? readName(given);
    read.set(given, other);
    return names.some((name) => isSameName(name, other));
  });
  return isSame ? 2 : 0;
}
