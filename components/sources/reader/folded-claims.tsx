import Link from "next/link";
import type { OnCard } from "@/components/sources/reader/card-action";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { Button } from "@/components/ui/button";
import { displayName } from "@/lib/actors/display-name";

/** Claims that are no longer marked in the text, behind one quiet line; each can be taken back. */
export function FoldedClaims({
  caseId,
  label,
  claims,
  onCard,
}: {
  caseId: string;
  label: "rejected" | "withdrawn";
  claims: ReaderClaim[];
  onCard: OnCard;
}) {
  if (claims.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="w-fit cursor-pointer text-sm text-ink-2 hover:text-ink">
        {label === "rejected" ? "Rejected" : "Withdrawn"} ({claims.length})
      </summary>
      <ul aria-label={label === "rejected" ? "Rejected" : "Withdrawn"} className="mt-2 grid gap-2">
        {claims.map((claim) => (
          <li
            key={claim.id}
            className="flex items-start gap-2 rounded-[10px] border border-line px-3 py-2 text-sm"
          >
            <span className="min-w-0 flex-1" dir="auto">
              <b className="font-medium">{displayName(claim.attribution.speaker)}</b>{" "}
              <Link href={`/cases/${caseId}/claims/${claim.id}`} className="hover:underline">
                {claim.statement}
              </Link>
            </span>
            <Button size="small" onClick={() => onCard("restore", claim)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
