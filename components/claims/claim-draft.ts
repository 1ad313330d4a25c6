import { displayName } from "@/lib/actors/display-name";
import type { Span } from "@/lib/claims/anchor-quote";
import type { ClaimFacts } from "@/lib/claims/claim-facts";
import type { RecordClaimInput } from "@/lib/claims/record-claim";
import type { ActorKind, Directness } from "@/lib/db/generated/enums";

/** Who is meant in the speaker field: an actor that is there, or one that will be made. */
export type SpeakerChoice = { label: string } & (
  | { actorId: string }
  | { new: { kind: ActorKind; name: string } }
);

export type DraftQuote = Span & { exact: string };

/** One step as typed, with the actor it already is; `key` only tells the rows apart while they are edited. */
export type DraftStep = { key: number; who: string; verb: string; actorId?: string };

/** A claim as it is being typed. Null is the default, which the server settles. */
export type ClaimDraft = {
  quotes: DraftQuote[];
  speaker: SpeakerChoice | null;
  statement: string | null;
  cue: string;
  role: string;
  denies: boolean;
  reported: boolean;
  said: string | null;
  happened: string;
  directness: Directness | null;
  chain: DraftStep[];
};

/** A new claim at the given words. */
export function newDraft(quotes: DraftQuote[]): ClaimDraft {
  return {
    quotes,
    speaker: null,
    statement: null,
    cue: "said",
    role: "",
    denies: false,
    reported: false,
    said: null,
    happened: "",
    directness: null,
    chain: [],
  };
}

/** A claim that stands, to be edited. */
export function draftOf(claim: ClaimFacts): ClaimDraft {
  return {
    quotes: claim.quotes,
    speaker: { actorId: claim.speaker.id, label: displayName(claim.speaker) },
    statement: claim.statement,
    cue: claim.cue,
    role: claim.role,
    denies: claim.denies,
    reported: claim.reported,
    said: claim.said ?? "",
    happened: claim.happened ?? "",
    directness: claim.directness,
    chain: claim.chain.map(({ actor, words, verb }, key) => ({
      key,
      who: actor ? actor.name : words,
      verb,
      ...(actor ? { actorId: actor.id } : {}),
    })),
  };
}

/** The statement that a claim has when none is typed: the words of its quotes. */
export function wordsOf(quotes: DraftQuote[]): string {
  return quotes.map(({ exact }) => exact.replace(/\s+/g, " ").trim()).join(" … ");
}

/** The quotes with one more, in the order of the text; a span that overlaps one of them takes its place. */
export function addQuote(quotes: DraftQuote[], quote: DraftQuote): DraftQuote[] {
  const apart = quotes.filter((other) => other.end <= quote.start || quote.end <= other.start);
  return [...apart, quote].sort((one, other) => one.start - other.start);
}

/**
 * What a draft asks of the server. A step that names an actor of the case is that actor, any other is words.
 *
 * @param actors by their names, in lower case.
 */
export function inputOf(
  draft: ClaimDraft,
  actors: ReadonlyMap<string, string>,
): Omit<RecordClaimInput, "sourceId" | "speaker"> & { speaker: SpeakerChoice | null } {
  const { statement, said, chain, ...rest } = draft;
  return {
    ...rest,
    ...(statement === null ? {} : { statement }),
    ...(said === null ? {} : { said }),
    chain: chain
      .filter(({ who, verb }) => who.trim() !== "" || verb.trim() !== "")
      .map(({ who, verb, actorId: given }) => {
        const actorId = given ?? actors.get(who.trim().toLowerCase());
        return actorId ? { actorId, verb } : { words: who, verb };
      }),
  };
}
