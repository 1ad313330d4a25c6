import type { Span } from "@/lib/claims/anchor-quote";
import { directnessOfSpan, quotationsOf } from "@/lib/claims/directness-of";
import type { Directness } from "@/lib/db/generated/enums";
import { paragraphsOf } from "@/lib/language/paragraphs-of";
import { segmentSentences } from "@/lib/language/segment-sentences";

/** What is asked about many quotes of one text: as `directnessOf` and `sentencesAround` tell it for one. */
export type BodyReader = {
  directness: (quote: Span) => Directness;
  /** The sentences that a quote lies in. */
  sentences: (quote: Span) => Span[];
};

/** Reads a text for many quotes: each paragraph that quotes lie in is gone through once. */
export function readBody(body: string, language: string): BodyReader {
  const paragraphs = paragraphsOf(body);
  const quotationsIn = oncePerSpan(({ start, end }) => quotationsOf(body.slice(start, end)));
  const sentencesIn = oncePerSpan(({ start, end }) => segmentSentences(body.slice(start, end), language));
  const around = (quote: Span): Span => {
    const touched = touching(paragraphs, quote);
    return {
      start: Math.min(quote.start, touched[0]?.start ?? quote.start),
      end: Math.max(quote.end, touched.at(-1)?.end ?? quote.end),
    };
  };
  return {
    directness: (quote) => {
      const paragraph = around(quote);
      const within = moved(quote, -paragraph.start);
      return directnessOfSpan(within, touching(quotationsIn(paragraph), within));
    },
    sentences: (quote) => {
      const paragraph = around(quote);
      const found = touching(sentencesIn(paragraph), moved(quote, -paragraph.start));
      return found.map((sentence) => moved(sentence, paragraph.start));
    },
  };
}

/** Readers of many texts, each made when it is first asked for. */
export function bodyReaders(): (body: string, language: string) => BodyReader {
  const readers = new Map<string, Map<string, BodyReader>>();
  return (body, language) => {
    const ofLanguage = readers.get(language) ?? new Map<string, BodyReader>();
    readers.set(language, ofLanguage);
    const reader = ofLanguage.get(body) ?? readBody(body, language);
    ofLanguage.set(body, reader);
    return reader;
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Those of some spans, which follow each other, that share a code unit with one. */
function touching(spans: readonly Span[], { start, end }: Span): Span[] {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  const found: Span[] = [];
  for (let at = from; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}

function oncePerSpan(read: (span: Span) => Span[]): (span: Span) => Span[] {
  const known = new Map<string, Span[]>();
  return (span) => {
    const key = `${span.start}-${span.end}`;
    const found = known.get(key) ?? read(span);
    known.set(key, found);
    return found;
  };
}
