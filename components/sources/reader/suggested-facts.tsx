import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { Chip } from "@/components/ui/chip";
import { formatDate } from "@/lib/dates/format-date";

/** What was read off the words of a suggestion, beside its speaker and its statement; what may be unclear is explained. */
export function SuggestedFacts({ claim }: { claim: ReaderClaim }) {
  const { denies, reported, said, happened, source } = claim;
  return (
    <>
      {denies ? (
        <Chip title="The speaker says that the quoted words are not so; the statement is written with that.">
          denies the words as written
        </Chip>
      ) : null}
      {reported ? (
        <Chip title="The speaker passes on what another said, and doesn’t assert it.">
          reported, not held
        </Chip>
      ) : null}
      {said && said !== source.published ? <Chip>said {formatDate(said)}</Chip> : null}
      {happened ? <Chip>happened {formatDate(happened)}</Chip> : null}
    </>
  );
}
