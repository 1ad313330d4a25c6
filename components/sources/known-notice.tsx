import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/dates/format-date";
import type { KnownCaptures } from "@/lib/sources/find-known-captures";
import type { SourceMention } from "@/lib/sources/source";
import { sourceTitle } from "@/lib/sources/source-title";

/** Says before saving what the case knows already of this text and URL. */
export function KnownNotice({ caseId, known }: { caseId: string; known: KnownCaptures | null }) {
  if (!known) return null;
  const { same, withdrawn, reprints, previous } = known;
  if (same) {
    return (
      <Notice>
        This text is here already: <SourceLink caseId={caseId} source={same} />. Saving adds nothing, unless
        another publisher put it out: name it then.
      </Notice>
    );
  }
  return (
    <>
      {withdrawn ? (
        <Notice>
          This text came with an import that was undone: <SourceLink caseId={caseId} source={withdrawn} />.
          Saving lists that source again.
        </Notice>
      ) : null}
      {reprints.length > 0 ? (
        <Notice>
          The same text is here from{" "}
          {reprints.map((source, index) => (
            <span key={source.id}>
              {index > 0 ? ", " : ""}
              {source.publisher?.name ?? "an unknown publisher"} (
              <SourceLink caseId={caseId} source={source} />)
            </span>
          ))}
          . Saved, it is {reprints.length + 1} sources, 1 origin.
        </Notice>
      ) : null}
      {previous ? (
        <Notice>
          A new version of <SourceLink caseId={caseId} source={previous} />, captured from this URL on{" "}
          {formatInstant(previous.captured)}.
        </Notice>
      ) : null}
    </>
  );
}

function SourceLink({ caseId, source }: { caseId: string; source: SourceMention }) {
  return (
    <Link href={`/cases/${caseId}/sources/${source.id}`} target="_blank">
      {sourceTitle(source)}
    </Link>
  );
}
