import type { Argument, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Tree } from "@/lib/language/dependencies/tree";
import { childWith, isPredicate } from "@/lib/language/negation/predicate";
import type { Token } from "@/lib/language/token";
import type { OnlyOne } from "./find-only-one";
import { argumentAt } from "./read-arguments";
import type { TermsByToken } from "./terms-of";

/** Who does it where the clause itself doesn't say: "agreed to sell", "came and left", "the men who left". */
export function inheritSubject(
  tokens: readonly Token[],
  tree: Tree,
  at: number,
  proposition: Proposition,
  inherited: Map<number, Argument>,
  { termOf }: TermsByToken,
): void {
  const relation = tree.relationOf(at);
  const head = tree.headOf(at);
  let subject = proposition.arguments.find(({ role, head: noun }) => role === "subject" && noun >= 0);
  if (relation === "acl:relcl" || relation === "acl") {
    const passive = childWith(tree, at, "nsubj:pass", "aux:pass") !== null || isPassiveParticiple(tokens[at]);
    const role =
      passive || proposition.arguments.some((each) => each.role === "subject" && each.head >= 0)
        ? "object"
        : "subject";
    if (head >= 0 && !proposition.arguments.some((each) => each.role === role && each.head >= 0)) {
      const noun = argumentAt(tokens, tree, head, role, "", termOf);
      proposition.arguments.push(noun);
      if (role === "subject") subject = noun;
    }
  } else if (!subject && ["xcomp", "conj", "advcl"].includes(relation)) {
    const above = inherited.get(head);
    const takes = !proposition.arguments.some((each) => each.role === "subject");
    if (above && takes && relation !== "ccomp") {
      proposition.arguments.push(above);
      subject = above;
    }
  }
  if (subject) inherited.set(at, subject);
}

/**
 * Whether a predicate is the one that somebody alone is said of, or goes on with it ("who came and left"), or is what they had done ("who had
 * the pond filled"); no passive, whose subject does nothing.
 */
export function isSaidOf(tokens: readonly Token[], tree: Tree, { from }: OnlyOne, at: number): boolean {
  if (at < from || childWith(tree, at, "aux:pass", "nsubj:pass") !== null) return false;
  let first = from;
  while (first < at && !isPredicate(tokens, tree, first)) first++;
  if (first === at) return true;
  if (tree.relationOf(at) === "conj") return tree.headOf(at) === first;
  const isHad =
    tokens[first]?.lemma === "have" && tokens[at]?.tag === "VERB" && /ed$/.test(tokens[at]?.lower ?? "");
  return isHad && tokens[at - 1]?.tag === "NOUN";
}

/** Who alone does it, where no other is named. */
export function giveSubject(
  tokens: readonly Token[],
  tree: Tree,
  { head }: OnlyOne,
  proposition: Proposition,
  { termOf }: TermsByToken,
): void {
  const term = termOf.get(head) ?? -1;
  const isOther = ({ role, head: own }: Argument) => role === "subject" && own >= 0 && own !== term;
  if (term < 0 || proposition.arguments.some(isOther)) return;
  const subject = argumentAt(tokens, tree, head, "subject", "", termOf);
  const rest = proposition.arguments.filter(({ role }) => role !== "subject");
  proposition.arguments = [{ ...subject, quantifier: "only" }, ...rest];
}

function isPassiveParticiple(token: Token | undefined): boolean {
  return token?.tag === "VERB" && !token.lower.endsWith("ing");
}
