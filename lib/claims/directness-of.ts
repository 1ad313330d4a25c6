import type { Span } from "@/lib/claims/anchor-quote";
import type { Directness } from "@/lib/db/generated/enums";
import { paragraphsAround } from "@/lib/language/paragraphs-of";

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

/** The quotations in a stretch, in order and marks included; one that isn't closed runs to its paragraph's end. Pure. */
export function quotationsOf(paragraph: string): Span[] {
  const found: Span[] = [];
  let open: { start: number; closers: string } | null = null;
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph[at] ?? "";
    if (open && /^\n[^\S\n]*\n/.test(paragraph.slice(at, at + 20))) {
      found.push({ start: open.start, end: at });
      open = null;
    } else if (!open) {
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
 * Whether the words of all spans of a claim are the speaker's own: direct when they lie within quotation marks, mixed when they
 * hold some or differ, otherwise indirect. Quotations are read paragraph by paragraph. Pure.
 */
export function directnessOf(text: string, spans: Span[]): Directness {
  const read = new Map<string, Span[]>();
  const kinds = new Set<Directness>();
  for (const [index, around] of paragraphsAround(text, spans).entries()) {
    const span = spans[index];
    const key = `${around.start}-${around.end}`;
    const quotations = read.get(key) ?? quotationsOf(text.slice(around.start, around.end));
    read.set(key, quotations);
    if (span)
      kinds.add(
        directnessOfSpan({ start: span.start - around.start, end: span.end - around.start }, quotations),
      );
  }
  const [only = "indirect"] = kinds;
  return kinds.size > 1 ? "mixed" : only;
}

/** `directnessOf` for one span, where the quotations around it are known. Pure. */
export function directnessOfSpan({ start, end }: Span, quotations: Span[]): Directness {
  if (quotations.some((quoted) => quoted.start <= start && end <= quoted.end)) return "direct";
  return quotations.some((quoted) => quoted.start < end && start < quoted.end) ? "mixed" : "indirect";
}
