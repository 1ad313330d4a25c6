import { isSameName } from "@/lib/actors/compare-names";
import type { Span } from "@/lib/claims/anchor-quote";
import type { ExtractedSpeaker } from "@/lib/claims/extract/extracted-claim";
import type { Draft } from "@/lib/claims/suggestions/draft-suggestions";
import type { KnownClaim } from "@/lib/claims/suggestions/list-known-claims";

/** Texts are looked through in stretches of this many code units. */
const STRETCH = 512;

/** A draft with the known claim that says the same. */
export type Repeat = { draft: Draft; known: KnownClaim };

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
  const repeats: Repeat[] = [];
  const fresh: Draft[] = [];
  const found = new Set<string>();
  for (const draft of drafts) {
    const { claim, quotes } = draft;
    const speaker = claim.speaker ? (speakers[claim.speaker.of] ?? null) : null;
    let best = 0;
    let repeated: KnownClaim | null = null;
    for (const one of new Set(
      quotes.flatMap((quote) => stretchesOf(quote).flatMap((at) => near.get(at) ?? [])),
    )) {
      const share = sharedPart(quotes, one.spans);
      const sureness = compareSpeakers(speaker, one);
      if (share <= 0.5 || sureness === 0) continue;
      found.add(one.id);
      if (sureness + share <= best) continue;
      best = sureness + share;
      repeated = one;
    }
    if (repeated) repeats.push({ draft, known: repeated });
    else fresh.push(draft);
  }
  return { repeats, fresh, found };
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
 */
function compareSpeakers(
  speaker: ExtractedSpeaker | null,
  { speaker: known, state, byEngine }: KnownClaim,
): 0 | 1 | 2 {
  if (!speaker || speaker.kind === "unnamed") {
    if (known.kind === "unnamed") return 2;
    return state === "suggested" || (state === "withdrawn" && byEngine) ? 0 : 1;
  }
  const names = [speaker.name, ...speaker.aliases];
  const isSame = names.some((name) => known.names.some((one) => isSameName(name, one)));
  return isSame ? 2 : 0;
}
