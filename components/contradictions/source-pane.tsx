import Link from "next/link";
import { ScrollToQuote } from "@/components/contradictions/scroll-to-quote";
import { classNames } from "@/components/ui/class-names";
import type { Span } from "@/lib/claims/anchor-quote";
import type { ClaimView } from "@/lib/claims/claim";
import { cutAtSpans } from "@/lib/contradictions/cut-at-spans";
import type { SourceOfSide } from "@/lib/contradictions/get-contradiction";
import { type Paragraph, sourceWindow, startOfView } from "@/lib/contradictions/source-window";

/** Where the pane stands from the start, in browsers that know how; `ScrollToQuote` sees to the others. */
const BEGIN = "scroll-mt-2.5 [scroll-initial-target:nearest]";

/**
 * The source of a claim in a pane that scrolls by itself, at the quote from the start. Of a long one, the paragraphs around
 * the quote, and a way to all of it. On paper, only the paragraphs that hold the quote.
 */
export function SourcePane({
  tag,
  claim,
  source,
  whole,
  wholeHref,
}: {
  tag: "A" | "B";
  claim: ClaimView;
  source: SourceOfSide;
  whole: boolean;
  wholeHref: string;
}) {
  const { paragraphs, cutBefore, cutAfter } = sourceWindow(
    source.text.body,
    claim.quotes,
    whole ? Number.POSITIVE_INFINITY : undefined,
  );
  const start = startOfView(paragraphs, claim.quotes);
  return (
    <ScrollToQuote
      label={`Source of claim ${tag}`}
      className="h-[230px] overflow-y-auto overscroll-contain bg-sunk px-4 pt-2.5 pb-3.5 font-serif text-[15px] leading-[1.6] text-ink-2 print:h-auto print:overflow-visible"
    >
      <div dir="auto" lang={source.language || undefined}>
        {cutBefore ? <More href={wholeHref}>Earlier parts are not shown.</More> : null}
        {paragraphs.map((paragraph) => (
          <SourceParagraph key={paragraph.start} {...{ paragraph, tag, start }} quotes={claim.quotes} />
        ))}
        {cutAfter ? <More href={wholeHref}>Later parts are not shown.</More> : null}
      </div>
    </ScrollToQuote>
  );
}

function More({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <p className="no-print my-2 font-sans text-xs text-ink-3">
      {children}{" "}
      <Link href={href} scroll={false} className="underline">
        Show the whole source
      </Link>
    </p>
  );
}

function SourceParagraph({
  paragraph: { text, start },
  quotes,
  tag,
  start: startAt,
}: {
  paragraph: Paragraph;
  quotes: readonly Span[];
  tag: "A" | "B";
  /** The place in the source at which the pane begins. */
  start: number;
}) {
  const pieces = cutAtSpans(text, start, quotes);
  const quoted = pieces.some(({ inside }) => inside);
  return (
    <p
      dir="auto"
      data-begin={start === startAt || undefined}
      className={classNames(
        "mb-2.5 whitespace-pre-wrap",
        start === startAt && BEGIN,
        !quoted && "print:hidden",
      )}
    >
      {pieces.map((piece) =>
        piece.inside ? (
          <mark
            key={piece.start}
            data-begin={(piece.start === startAt && startAt !== start) || undefined}
            className={classNames(
              "rounded-[3px] text-ink",
              piece.start === startAt && startAt !== start && BEGIN,
              tag === "A" ? "bg-a-soft" : "bg-b-soft",
            )}
          >
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </p>
  );
}
