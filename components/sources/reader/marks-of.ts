import type { ReaderMark } from "@/components/sources/reader/paragraph";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import type { Span } from "@/lib/claims/anchor-quote";

/** Everything that is marked in a text: each span of each claim that has a number, and the annotated passages. Pure. */
export function marksOf(claims: ReaderClaim[], passages: (Span & { id: string })[]): ReaderMark[] {
  const ofClaims = claims.flatMap(({ id, number, quotes, state }) =>
    number === null
      ? []
      : quotes.map(({ start, end }, index) => ({
          id: `${id}:${index}`,
          kind: "claim" as const,
          number,
          isSuggested: state === "suggested",
          start,
          end,
        })),
  );
  const ofAnnotations = passages.map(({ id, start, end }) => ({
    id,
    kind: "annotation" as const,
    start,
    end,
  }));
  return [...ofClaims, ...ofAnnotations];
}
