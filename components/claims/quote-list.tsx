import type { DraftQuote } from "@/components/claims/claim-draft";
import { shorten } from "@/lib/language/shorten";

/** The words of a claim that is being typed, span by span; each can be let go while another stays. */
export function QuoteList({
  quotes,
  onRemove,
  error,
}: {
  quotes: DraftQuote[];
  onRemove: (quote: DraftQuote) => void;
  error?: string;
}) {
  return (
    <div className="grid gap-1">
      <p className="text-sm font-medium text-ink-2">Quote</p>
      <ul className="grid max-h-52 gap-1.5 overflow-y-auto">
        {quotes.map((quote) => (
          <li key={quote.start} className="flex items-start gap-2 border-l-2 border-accent pl-2.5">
            <span dir="auto" className="min-w-0 flex-1 font-serif break-words whitespace-pre-line">
              {quote.exact}
            </span>
            {quotes.length > 1 ? (
              <button
                type="button"
                className="rounded-md px-1.5 text-ink-3 hover:bg-sunk hover:text-ink"
                aria-label={`Remove the span “${shorten(quote.exact, 40)}”`}
                onClick={() => onRemove(quote)}
              >
                <span aria-hidden="true">✕</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {error ? <p className="text-sm text-bad">{error}</p> : null}
    </div>
  );
}
