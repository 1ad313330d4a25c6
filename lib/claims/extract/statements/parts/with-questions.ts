import type { Stretch } from "@/lib/language/segment-words";

/**
 * Gives the words of a quote that are no statement ("Was it lost?", "Yes.") to the statement that follows, or else to the one before,
 * so that no word of the quote is lost.
 */
export function withQuestions(
  text: string,
  content: readonly Stretch[],
  statements: readonly Stretch[][],
): Stretch[][] {
  const places = statements.flatMap((pieces, statement) => pieces.map((piece) => ({ ...piece, statement })));
  const left = content.flatMap((stretch) => leftOf(text, stretch, places));
  if (left.length === 0) return [...statements];
  const grown = statements.map((pieces) => [...pieces]);
  for (const stretch of left) {
    const next = places.find(({ start }) => start >= stretch.end);
    const owner = grown[next?.statement ?? grown.length - 1];
    owner?.push(stretch);
  }
  return grown.map((pieces) => joined(text, pieces));
}

/** What of a stretch no statement has, where it holds a word. */
function leftOf(text: string, { start, end }: Stretch, places: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let from = start;
  for (const place of places) {
    if (place.end <= from || place.start >= end) continue;
    gaps.push({ start: from, end: place.start });
    from = place.end;
  }
  gaps.push({ start: from, end });
  return gaps.flatMap((gap) => {
    const words = text.slice(gap.start, gap.end);
    const first = words.search(/[\p{L}\p{N}]/u);
    return first < 0 || words.trim().length < 4
      ? []
      : [{ start: gap.start + first, end: gap.start + words.trimEnd().length }];
  });
}

/** In order; what lies side by side becomes one. */
function joined(text: string, pieces: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before && /^[\s.,!?;]*$/.test(text.slice(before.end, piece.start)))
      merged[merged.length - 1] = { start: before.start, end: piece.end };
    else merged.push(piece);
  }
  return merged;
}
