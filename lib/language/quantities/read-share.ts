import { readNumber } from "@/lib/language/quantities/read-number";
import type { Token } from "@/lib/language/token";

const PARTS = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["tenth", 10],
]);

/** A part of a whole in percent; `next` is the index of the token behind it. */
export type Share = { percent: number; next: number };

/**
 * Reads the share that begins at a token: "half of the", "half the", "a third of", "two-thirds", "one in five", "nine out
 * of ten", "2/3"; null for none. "The third" is an ordinal, and "a quarter" may be three months: they need "of". Pure.
 */
export function readShare(tokens: readonly Token[], at: number, to: number): Share | null {
  const word = (index: number) => (index < to ? (tokens[index]?.lower ?? "") : "");
  const fraction = /^(\d{1,2})\/(\d{1,2})$/.exec(word(at));
  if (fraction && word(at) !== "9/11") return share(Number(fraction[1]), Number(fraction[2]), at + 1);
  if (
    word(at) === "half" &&
    (word(at + 1) === "of" || /^(?:the|its|his|her|their|our|all)$/.test(word(at + 1)))
  ) {
    return share(1, 2, at + 1);
  }
  if (/^an?$/.test(word(at))) {
    const part = PARTS.get(word(at + 1));
    return part && word(at + 2) === "of" ? share(1, part, at + 2) : null;
  }
  const many = readNumber(tokens, at, to);
  if (!many || many.written === "vague" || many.low !== many.high || many.low < 1 || many.low > 99)
    return null;
  const behind = many.next;
  const named = word(behind) === "-" ? behind + 1 : behind;
  const part = PARTS.get(word(named).replace(/s$/, "").replace("halve", "half"));
  // "One third" is a share, "five thirds" hardly; "two fourth places" are none.
  if (part && (many.low === 1 ? !word(named).endsWith("s") : word(named).endsWith("s"))) {
    return share(many.low, part, named + 1);
  }
  const outOf =
    word(behind) === "in" ? behind + 1 : word(behind) === "out" && word(behind + 1) === "of" ? behind + 2 : 0;
  const whole = outOf > 0 ? readNumber(tokens, outOf, to) : null;
  return whole && whole.low <= 1000 ? share(many.low, whole.low, whole.next) : null;
}

function share(many: number, of: number, next: number): Share | null {
  return of > 1 && many < of ? { percent: Number(((many / of) * 100).toPrecision(6)), next } : null;
}
