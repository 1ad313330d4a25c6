import Link from "next/link";
import type { ClaimView } from "@/lib/claims/claim";
import { wholeWords } from "@/lib/claims/whole-words";

/** The words of a claim, large, each span with a little of what stands around it and the way to its place. */
export function ClaimQuote({ caseId, claim }: { caseId: string; claim: ClaimView }) {
  return (
    <div className="grid gap-3">
      {claim.quotes.map((quote) => (
        <blockquote
          key={quote.start}
          dir="auto"
          className="font-serif text-[19px] leading-normal break-words whitespace-pre-line text-pretty"
        >
          <span className="text-ink-3">{wholeWords(quote).before}</span>
          <mark className="rounded-[3px] bg-accent-soft box-decoration-clone py-px text-inherit shadow-[inset_0_-2px_var(--accent)]">
            {quote.exact}
          </mark>
          <span className="text-ink-3">{wholeWords(quote).after}</span>
        </blockquote>
      ))}
      <p>
        <Link
          href={`/cases/${caseId}/sources/${claim.source.id}?claim=${claim.id}`}
          className="text-accent underline"
        >
          Read it in the source
        </Link>
      </p>
    </div>
  );
}
