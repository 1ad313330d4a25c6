import type { Span } from "@/lib/claims/anchor-quote";
import type { Directness } from "@/lib/db/generated/enums";

/** What opens a quotation, with all that can close it. The curly single mark is an apostrophe too, and is told apart below. */
const CLOSERS: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "‹": "›",
  "「": "」",
  "『": "』",
  "《": "》",
  "‘": "’",
  '"': '"',
};

const LETTER = /[\p{L}\p{N}]/u;

/** The quotations of one paragraph, marks included; one that is never closed runs to the paragraph's end. */
function quotationsOf(paragraph: string): Span[] {
  const found: Span[] = [];
  let open: { start: number; closers: string } | null = null;
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph[at] ?? "";
    if (!open) {
      const closers = CLOSERS[mark];
      if (closers) open = { start: at, closers };
    } else if (open.closers.includes(mark)) {
      if (mark === "’" && LETTER.test(paragraph[at + 1] ?? "")) continue;
      found.push({ start: open.start, end: at + 1 });
      open = null;
    }
  }
  if (open) found.push({ start: open.start, end: paragraph.length });
  return found;
}

/**
 * Whether the words of a span are the speaker's own: direct when they lie within quotation marks, mixed when they hold some,
 * otherwise indirect. Quotations are read paragraph by paragraph. Pure.
 */
function directnessOfSpan(text: string, { start, end }: Span): Directness {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const paragraph = text.slice(from, stop < 0 ? text.length : stop);
  const inside = { start: start - from, end: end - from };
  const quotations = quotationsOf(paragraph);
  if (quotations.some((quoted) => quoted.start <= inside.start && inside.end <= quoted.end)) return "direct";
  const touches = quotations.some((quoted) => quoted.start < inside.end && inside.start < quoted.end);
  return touches ? "mixed" : "indirect";
}

/** The same for all spans of one claim: they agree, or it is mixed. */
export function directnessOf(text: string, spans: Span[]): Directness {
  const kinds = new Set(spans.map((span) => directnessOfSpan(text, span)));
  const [only = "indirect"] = kinds;
  return kinds.size > 1 ? "mixed" : only;
}
