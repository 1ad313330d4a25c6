import { ScrollToQuote } from "@/components/contradictions/scroll-to-quote";
import type { QueueSide } from "@/components/queue/queue-pair";
import { classNames } from "@/components/ui/class-names";
import { cutAtSpans } from "@/lib/contradictions/cut-at-spans";
import { startOfView } from "@/lib/contradictions/source-window";

/** What stands around a quote in its source, in a pane that begins at the quote and scrolls by itself. */
export function QuoteContext({
  side: { tag, quotes, context },
  of,
}: {
  side: QueueSide;
  /** The pair's headline, where several pairs are open; "" otherwise. */
  of: string;
}) {
  const { paragraphs, cutBefore, cutAfter } = context;
  const begin = startOfView(paragraphs, quotes);
  return (
    <ScrollToQuote
      label={`Around the quote of ${tag}${of && `: ${of}`}`}
      className="h-[132px] max-md:h-[104px] overflow-y-auto overscroll-contain px-4 pt-1.5 pb-3 font-serif text-[14.5px] leading-[1.55] text-ink-2"
    >
      <div dir="auto">
        {paragraphs.map(({ text, start }, index) => (
          <p
            key={start}
            dir="auto"
            data-begin={start === begin || undefined}
            className="mb-2 scroll-mt-1.5 whitespace-pre-wrap"
          >
            {cutBefore && index === 0 ? "… " : null}
            {cutAtSpans(text, start, quotes).map((piece) =>
              piece.inside ? (
                <mark
                  key={piece.start}
                  data-begin={(piece.start === begin && begin !== start) || undefined}
                  className={classNames(
                    "scroll-mt-1.5 rounded-[3px] text-ink",
                    tag === "A" ? "bg-a-soft" : "bg-b-soft",
                  )}
                >
                  {piece.text}
                </mark>
              ) : (
                <span key={piece.start}>{piece.text}</span>
              ),
            )}
            {cutAfter && index === paragraphs.length - 1 ? " …" : null}
          </p>
        ))}
      </div>
    </ScrollToQuote>
  );
}
