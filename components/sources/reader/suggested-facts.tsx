import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { Chip } from "@/components/ui/chip";
import { repeatsQuote } from "@/lib/claims/repeats-quote";
import { formatDate } from "@/lib/dates/format-date";

/** What there is to judge a suggestion by: its words as they stand in the source, and what was read off them. */
export function SuggestedFacts({ claim }: { claim: ReaderClaim }) {
  const { quotes, denies, reported, said, happened, source } = claim;
  const facts = [
    denies && "denies the words as written",
    reported && "reported, not held",
    said && said !== source.published && `said ${formatDate(said)}`,
    happened && `happened ${formatDate(happened)}`,
  ].filter((fact) => typeof fact === "string");
  return (
    <>
      {repeatsQuote(claim) ? null : (
        <blockquote
          dir="auto"
          className="mt-1 border-l-2 border-line-strong pl-2.5 font-serif text-[14.5px] break-words text-ink-2"
        >
          {quotes.map(({ exact }) => exact.replace(/\s+/g, " ")).join(" … ")}
        </blockquote>
      )}
      {facts.length > 0 ? (
        <p className="mt-1.5 flex flex-wrap gap-1.5">
          {facts.map((fact) => (
            <Chip key={fact}>{fact}</Chip>
          ))}
        </p>
      ) : null}
    </>
  );
}
