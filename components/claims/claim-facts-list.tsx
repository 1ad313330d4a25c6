import Link from "next/link";
import { isMarked } from "@/components/claims/is-marked";
import { SuggestedChip } from "@/components/claims/suggested-chip";
import { Chip } from "@/components/ui/chip";
import { displayName } from "@/lib/actors/display-name";
import type { ClaimView } from "@/lib/claims/claim";
import { formatDate } from "@/lib/dates/format-date";
import { sourceTitle } from "@/lib/sources/source-title";

const DIRECTNESS = {
  direct: "the speaker’s own words",
  indirect: "told by the source",
  mixed: "partly the speaker’s own words",
};

/** The facts of a claim, each with its name. */
export function ClaimFactsList({ caseId, claim }: { caseId: string; claim: ClaimView }) {
  const { attribution, source, page, said, happened, foundBy } = claim;
  const { speaker, role, directness } = attribution;
  return (
    <dl className="grid grid-cols-[92px_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1.5">
      <Fact name="speaker">
        <Link href={`/cases/${caseId}/actors/${speaker.id}`} className="font-medium hover:underline">
          {displayName(speaker)}
        </Link>
        {role ? `, ${role}` : ""}
      </Fact>
      <Fact name="said">{said ? formatDate(said) : "not known"}</Fact>
      {happened ? <Fact name="happened">{formatDate(happened)}</Fact> : null}
      <Fact name="source">
        <Link href={`/cases/${caseId}/sources/${source.id}`} className="hover:underline">
          {sourceTitle(source)}
        </Link>
        <span className="text-ink-2">
          {[source.publisher?.name, source.published && formatDate(source.published), page]
            .filter(Boolean)
            .map((fact) => `, ${fact}`)}
        </span>
      </Fact>
      <Fact name="directness">
        {directness}, {DIRECTNESS[directness]}
      </Fact>
      <Fact name="found by">{foundBy}</Fact>
      {claim.denies || claim.reported || claim.state !== "accepted" ? (
        <Fact name="marked">
          <span className="flex flex-wrap gap-1.5">
            {claim.denies ? <Chip>denies the words as written</Chip> : null}
            {claim.reported ? <Chip>reported, not held</Chip> : null}
            {claim.state === "suggested" ? <SuggestedChip /> : null}
            {isMarked(claim) ? null : <Chip tone="warn">{claim.state}</Chip>}
          </span>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-sm text-ink-3">{name}</dt>
      <dd className="break-words" dir="auto">
        {children}
      </dd>
    </>
  );
}
