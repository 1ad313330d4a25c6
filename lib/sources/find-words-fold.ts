/** A text with one space where it has white space, and what stands where. All places are UTF-16 code units. */
export type FoldedText = {
  text: string;
  /** Where a place of the folded text is in the whole one. */
  unfold: (place: number) => number;
  /** Where a place of the whole text is in the folded one; inside of white space, that of its one space. */
  fold: (place: number) => number;
};

/** Folds the white space of a text. Pure and linear: a regular expression takes half a second for some of five megabytes. */
export function foldSpace(text: string): FoldedText {
  const units = new Uint16Array(text.length);
  // Where the folded text goes on behind white space that was longer than one, and what is left out up to there.
  const places: number[] = [];
  const left: number[] = [];
  let length = 0;
  let wasSpace = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isSpace = isWhiteSpace(unit);
    if (isSpace && wasSpace) continue;
    if (wasSpace && at - length > (left.at(-1) ?? 0)) {
      places.push(length);
      left.push(at - length);
    }
    units[length++] = isSpace ? 32 : unit;
    wasSpace = isSpace;
  }
  return {
    text: new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units.subarray(0, length)),
    unfold: (place) => place + (left[countUpTo(places, (index) => (places[index] ?? 0) <= place) - 1] ?? 0),
    fold: (place) => {
      const count = countUpTo(places, (index) => (places[index] ?? 0) + (left[index] ?? 0) <= place);
      const next = places[count] ?? length + 1;
      return Math.min(place - (left[count - 1] ?? 0), next - 1);
    },
  };
}

/** How many of the first of a list fulfil something that the others behind them don't. */
function countUpTo(list: readonly number[], holds: (index: number) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What `\s` means. */
function isWhiteSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(unit)
  );
}
