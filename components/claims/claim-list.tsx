import { ClaimRow } from "@/components/claims/claim-row";
import { RowKeys } from "@/components/ui/keys/row-keys";
import type { ClaimView } from "@/lib/claims/claim";

/** Claims below one another, with the keys that move among them. `contradictions` counts those of each, by claim id. */
export function ClaimList({
  caseId,
  claims,
  contradictions,
}: {
  caseId: string;
  claims: ClaimView[];
  contradictions: ReadonlyMap<string, number>;
}) {
  return (
    <RowKeys>
      <ul className="rounded-[10px] border border-line bg-card">
        {claims.map((claim) => (
          <ClaimRow
            key={claim.id}
            caseId={caseId}
            claim={claim}
            contradictions={contradictions.get(claim.id) ?? 0}
          />
        ))}
      </ul>
    </RowKeys>
  );
}
