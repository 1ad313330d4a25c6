import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { Analysis } from "@/lib/language/analyse-text";

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|on|earlier|later)$/;
const OUTER = new Set(["punct", "cc", "case", "mark", "discourse", "parataxis"]);

/**
 * The noun phrase of a head as it stands: with determiners, appositions and what describes it, without marks and prepositions at its ends.
 *
 * @param bounds tokens that it must not reach, such as the verb.
 */
export function phraseOf(
  { tokens }: Analysis,
  { tree }: Passage,
  head: number,
  bounds: { after?: number; before?: number } = {},
): TokenSpan {
  const own = tree();
  let first = head;
  let last = head;
  for (const child of own.childrenOf(head)) {
    if (OUTER.has(own.relationOf(child))) continue;
    const reach = own.reachOf(child);
    if (reach.first < first && isJoined(child, head)) first = reach.first;
    if (reach.last > last && isJoined(child, head)) last = reach.last;
  }
  if (bounds.after !== undefined && first <= bounds.after) first = Math.min(head, bounds.after + 1);
  if (bounds.before !== undefined && last >= bounds.before) last = Math.max(head, bounds.before - 1);
  const isMark = (index: number) =>
    tokens[index]?.tag === "PUNCT" && !/^[)"”’]$/.test(tokens[index]?.text ?? "");
  while (first < head && isMark(first)) first++;
  while (last > head && isMark(last)) last--;
  return { first, last };

  function isJoined(child: number, to: number): boolean {
    return child < to
      ? own.relationOf(child) !== "advmod" || child > to - 4
      : own.relationOf(child) !== "advcl";
  }
}

/** Whether a token can be who speaks: a noun, a name or a pronoun that stands for one. */
export function isNominal({ tokens }: Analysis, index: number): boolean {
  const token = tokens[index];
  if (!token || /^(?:today|yesterday|tonight|tomorrow)$/.test(token.lower)) return false;
  if (token.tag === "PROPN" || token.tag === "NOUN" || token.tag === "NUM") return true;
  // "Ostline Holding", "First Boston Trading": a name that ends like a participle.
  if (token.tag === "VERB" && /^\p{Lu}\p{Ll}+ing$/u.test(token.text))
    return tokens[index - 1]?.tag === "PROPN";
  if (token.tag === "PRON" || token.tag === "DET" || token.tag === "ADJ")
    return !/^(?:there|what|whatever|which|that)$/.test(token.lower);
  return false;
}

/** "News agencies on Monday", "The company today": the day is that of the saying. */
export function withoutDay(
  { tokens }: Analysis,
  { span, head }: { span: TokenSpan; head: number },
): TokenSpan {
  let { last } = span;
  while (last > Math.max(span.first, Math.min(head, span.last - 3)) && DAY.test(tokens[last]?.lower ?? ""))
    last--;
  return { first: span.first, last };
}
