import { classNames } from "@/components/ui/class-names";
import type { Span } from "@/lib/claims/anchor-quote";
import { cutAtSpans } from "@/lib/contradictions/cut-at-spans";

/** A span of a quote as a page shows it: its words, where they begin in the source, and whether "…" goes around them. */
export type ShownQuote = { exact: string; start: number; before: boolean; after: boolean };

/** The words that conflict: underlined besides the colour of the side. */
export function markLook(tag: "A" | "B"): string {
  return classNames(
    "rounded-[3px] border-b-2 text-inherit [box-decoration-break:clone]",
    tag === "A" ? "border-a bg-a-soft" : "border-b bg-b-soft",
  );
}

/** The "…" between, before and after the spans of a quote. */
export function Gap({ quote, index, last }: { quote: ShownQuote; index: number; last: boolean }) {
  const needed = last ? quote.after : index > 0 || quote.before;
  return needed ? <span aria-hidden="true">{last ? "…" : index > 0 ? " … " : "…"}</span> : null;
}

/** A quote with the words that conflict marked. Each piece carries `data-start`, its place in the source. */
export function MarkedQuote({
  tag,
  quotes,
  marks,
}: {
  tag: "A" | "B";
  quotes: readonly ShownQuote[];
  marks: readonly Span[];
}) {
  return quotes.map((quote, index) => (
    <span key={quote.start}>
      <Gap quote={quote} index={index} last={false} />
      {cutAtSpans(quote.exact, quote.start, marks).map(({ text, start, inside }) =>
        inside ? (
          <mark key={start} data-start={start} className={markLook(tag)}>
            {text}
          </mark>
        ) : (
          <span key={start} data-start={start}>
            {text}
          </span>
        ),
      )}
      {index === quotes.length - 1 ? <Gap quote={quote} index={index} last /> : null}
    </span>
  ));
}
