import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSentence } from "@/lib/language/dependencies/parse-sentence";
import { RELATIONS } from "@/lib/language/dependencies/relations";
import type { Tree } from "@/lib/language/dependencies/tree";
import { UNIVERSAL_TAGS } from "@/lib/language/dependencies/universal-tags";
import { tagTokens } from "@/lib/language/tag-tokens";
import type { Token } from "@/lib/language/token";

function parse(text: string): { tokens: Token[]; tree: Tree; at: (word: string) => number } {
  const tokens = tagTokens(text);
  const tree = parseSentence(tokens, 0, tokens.length);
  return { tokens, tree, at: (word) => tokens.findIndex((token) => token.text === word) };
}

/** "denied <-nsubj- spokesman" as [head, relation]. */
function arc(text: string, word: string): [string | undefined, string] {
  const { tokens, tree, at } = parse(text);
  return [tokens[tree.headOf(at(word))]?.text, tree.relationOf(at(word))];
}

describe("who says what", () => {
  it.each([
    ["The minister denied the charges.", "minister", "denied", "nsubj"],
    ["The ministry rejected the offer on Friday.", "ministry", "rejected", "nsubj"],
    ["Officials in the capital said the bridge would be closed.", "Officials", "said", "nsubj"],
    ['"We have no soldiers there," said President Meyer.', "Meyer", "said", "nsubj"],
    ["The report was rejected by the council.", "report", "rejected", "nsubj:pass"],
    ["The deal is dead, two diplomats said.", "diplomats", "said", "nsubj"],
    ["The agency quoted the general as saying that the army was ready.", "general", "quoted", "obj"],
    ["Mr Ivers, who resigned last month, insisted he had done nothing wrong.", "Ivers", "insisted", "nsubj"],
    ["The foreign minister, Anna Kovac, denied that troops had left.", "minister", "denied", "nsubj"],
    ["The company's claim that it had paid its taxes was called false.", "claim", "called", "nsubj:pass"],
  ])("%s: %s", (text, word, head, relation) => {
    expect(arc(text, word)).toEqual([head, relation]);
  });

  it.each([
    ["Officials said the bridge would be closed for a week.", "closed", "said"],
    ["She insisted that the money had been returned.", "returned", "insisted"],
    ['"We have no soldiers there," said President Meyer.', "have", "said"],
    ["The deal is dead, two diplomats said.", "dead", "said"],
    ["He told reporters that the agreement, which was signed in May, remained in force.", "remained", "told"],
    ["The agency quoted the general as saying that the army was ready.", "ready", "saying"],
  ])("%s: the clause around %s", (text, word, head) => {
    expect(arc(text, word)).toEqual([head, "ccomp"]);
  });
});

describe("names and roles", () => {
  it("finds the apposition of a name", () => {
    const { tokens, tree, at } = parse("Petra Lund, the mayor of the town, resigned yesterday.");
    expect(tree.relationOf(at("mayor"))).toBe("appos");
    expect(tokens[tree.headOf(at("mayor"))]?.text).toBe("Petra");
  });

  it("hangs a title on its name", () => {
    expect(arc("President Meyer left the room.", "President")).toEqual(["Meyer", "nmod:desc"]);
  });

  it("keeps the words of a role together", () => {
    const { tokens, tree, at } = parse("The head of the border guard resigned.");
    const { first, last } = tree.reachOf(at("head"));
    expect([tokens[first]?.text, tokens[last]?.text]).toEqual(["The", "guard"]);
  });
});

const tags = UNIVERSAL_TAGS.filter((tag) => tag !== "SPACE");
const words = ["said", "the", "Anna", '"', ",", ".", "denied", "that", "40", "—", "of", "x", "", "Россия"];
const anyToken = fc.record({
  text: fc.oneof(fc.constantFrom(...words), fc.string()),
  tag: fc.constantFrom(...tags),
});

function asTokens(made: readonly { text: string; tag: Token["tag"] }[]): Token[] {
  return made.map(({ text, tag }, index) => {
    const lower = text.toLowerCase();
    return { text, lower, lemma: lower, tag, start: index, end: index + 1 };
  });
}

function expectWellFormed(tree: Tree): void {
  let roots = 0;
  for (let token = tree.from; token < tree.to; token++) {
    const head = tree.headOf(token);
    expect(RELATIONS).toContain(tree.relationOf(token));
    expect(tree.relationOf(token) === "root").toBe(head === -1);
    if (head === -1) roots++;
    else {
      expect(head >= tree.from && head < tree.to && head !== token).toBe(true);
      expect(tree.childrenOf(head)).toContain(token);
    }
    const { first, last } = tree.reachOf(token);
    for (let inner = first; inner <= last; inner++) expect(isBelow(tree, inner, token)).toBe(true);
  }
  expect(roots).toBe(tree.to > tree.from ? 1 : 0);
}

function isBelow(tree: Tree, inner: number, token: number): boolean {
  let at = inner;
  for (let step = tree.from; step <= tree.to && at !== token && at !== -1; step++) at = tree.headOf(at);
  return at === token;
}

describe("any tokens", () => {
  it("give one root, heads in range, no cycle and no crossing", () => {
    fc.assert(
      fc.property(fc.array(anyToken, { maxLength: 30 }), fc.nat(5), (made, from) => {
        const tokens = asTokens(made);
        expectWellFormed(parseSentence(tokens, Math.min(from, tokens.length), tokens.length));
      }),
      { numRuns: 200 },
    );
  });

  it("may be 20,000 in one sentence", () => {
    const some = asTokens(words.map((text, index) => ({ text, tag: tags[index % tags.length] ?? "X" })));
    const tokens = Array.from({ length: 20_000 }, (_, index) => some[(index * 7) % some.length] as Token);
    const tree = parseSentence(tokens, 0, tokens.length);
    const root = tokens.findIndex((_token, index) => tree.headOf(index) === -1);
    expect(tree.reachOf(root)).toEqual({ first: 0, last: 19_999 });
  });

  it("give the same tree each time", () => {
    const tokens = tagTokens("The mayor said nothing, and the council agreed.");
    const heads = () => {
      const tree = parseSentence(tokens, 0, tokens.length);
      return tokens.map((_token, index) => tree.headOf(index));
    };
    const before = heads();
    parseSentence(tokens, 2, 5);
    expect(heads()).toEqual(before);
  });
});
