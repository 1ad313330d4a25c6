import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { Chip } from "@/components/ui/chip";
import { formatDate } from "@/lib/dates/format-date";

/** What was read off the words of a suggestion, beside its speaker and its statement. */
export function SuggestedFacts({ claim }: { claim: ReaderClaim }) {
  const { denies, reported, said, happened, source } = claim;
  const facts = [
    denies && "denies the words as written",
    reported && "reported, not held",
    said && said !== source.published && `said ${formatDate(said)}`,
    happened && `happened ${formatDate(happened)}`,
  ].filter((fact) => typeof fact === "string");
  return facts.map((fact) => <Chip key={fact}>{fact}</Chip>);
}
