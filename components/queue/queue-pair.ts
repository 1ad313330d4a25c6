import { displayName } from "@/lib/actors/display-name";
import type { ClaimView } from "@/lib/claims/claim";
import { repeatsQuote } from "@/lib/claims/repeats-quote";
import { BASIS } from "@/lib/contradictions/basis";
import type { ContradictionView, Side } from "@/lib/contradictions/contradiction";
import type { PairInContext } from "@/lib/contradictions/disputes/get-dispute";
import { quoteEdges } from "@/lib/contradictions/quote-edges";
import { describeRelation } from "@/lib/contradictions/relation";
import type { SourceWindow } from "@/lib/contradictions/source-window";
import { formatDate } from "@/lib/dates/format-date";
import { engineName } from "@/lib/events/engine-name";
import { sourceTitle } from "@/lib/sources/source-title";

/** A side of a pair as the queue shows it: plain JSON, so that the page and what is loaded ahead have one shape. */
export type QueueSide = {
  tag: "A" | "B";
  claimId: string;
  version: number;
  suggested: boolean;
  speaker: { id: string; name: string };
  /** The speaker's role and institution, nothing said twice. */
  facts: string;
  said: string;
  quotes: { exact: string; start: number; end: number; before: boolean; after: boolean }[];
  marks: { start: number; end: number }[];
  /** Null when it only repeats the quote. */
  statement: string | null;
  denies: boolean;
  reported: boolean;
  attribution: ClaimView["attribution"];
  source: { id: string; title: string; published: string; publisher: { name: string } | null };
  context: SourceWindow;
};

/** A pair as the queue shows it. */
export type QueuePair = {
  id: string;
  headline: string;
  basis: { label: string; means: string };
  relation: string;
  apart: string | null;
  score: number | null;
  foundBy: string;
  why: string;
  butNote: string;
  a: QueueSide;
  b: QueueSide;
};

/** What of a pair the queue shows. Pure. */
export function toQueuePair({ contradiction, contexts, institutions }: PairInContext): QueuePair {
  const { id, headline, basis, relation, apart, score, foundBy, why, butNote, a, b } = contradiction;
  return {
    id,
    headline,
    basis: BASIS[basis],
    relation: describeRelation(relation),
    apart,
    score,
    foundBy: score === null ? foundBy : engineName(foundBy),
    why,
    butNote,
    a: toQueueSide(a, contexts.a, institutions.a),
    b: toQueueSide(b, contexts.b, institutions.b),
  };
}

function toQueueSide(
  { tag, claim, marks }: ContradictionView["a"] | Side,
  context: SourceWindow,
  institution: string | null,
): QueueSide {
  const { attribution, source } = claim;
  const { speaker, role } = attribution;
  const facts = [role === speaker.name ? "" : role, role.includes(institution ?? "") ? "" : institution];
  return {
    tag,
    claimId: claim.id,
    version: claim.version,
    suggested: claim.state === "suggested",
    speaker: { id: speaker.id, name: displayName(speaker) },
    facts: facts.filter(Boolean).join(" · "),
    said: claim.said ? formatDate(claim.said) : "undated",
    quotes: claim.quotes.map((quote) => ({
      exact: quote.exact,
      start: quote.start,
      end: quote.end,
      ...quoteEdges(quote),
    })),
    marks: marks.map(({ start, end }) => ({ start, end })),
    statement: repeatsQuote(claim) ? null : claim.statement,
    denies: claim.denies,
    reported: claim.reported,
    attribution,
    source: {
      id: source.id,
      title: sourceTitle(source),
      published: source.published ? formatDate(source.published) : "undated",
      publisher: source.publisher && { name: source.publisher.name },
    },
    context,
  };
}
