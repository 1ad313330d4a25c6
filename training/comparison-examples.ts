import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseClaim } from "@/lib/contradictions/compare/analyse-claim";
import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";
import { pairOf } from "@/lib/contradictions/compare/compare-claims";
import { findConflicts } from "@/lib/contradictions/compare/find-conflicts";
import { measurePair } from "@/lib/contradictions/compare/score/common-measures";
import { entriesOf } from "@/lib/contradictions/compare/score/vector-of";
import type { PairContext } from "@/lib/contradictions/compare/verdict";
import { compareArticles } from "@/lib/contradictions/detect/compare-articles";

/** A pair to learn from: what was found in it, and whether it is a contradiction. */
export type Example = {
  set: "negnli" | "political" | "breaking_nli" | "news" | "treebank";
  /** Pairs of one group are kept on one side when a set is parted. */
  group: string;
  positive: boolean;
  /** How much it counts. */
  weight: number;
  /** One for each finding: the measures by name. None: nothing was found. */
  findings: Map<string, number>[];
};

const UNKNOWN: PairContext = { relation: null, answers: null };
const read = <Row>(file: string): Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const features = new Map<string, ClaimFeatures>();
const analysed = (statement: string) => {
  const known = features.get(statement) ?? analyseClaim({ statement });
  features.set(statement, known);
  return known;
};

/** What the engine finds in a pair, as the model sees it. */
export function findingsOf(a: ClaimFeatures, b: ClaimFeatures, context: PairContext): Map<string, number>[] {
  const pair = pairOf(a, b, context);
  if (!pair) return [];
  const common = measurePair(pair);
  return findConflicts(pair).map((finding) => new Map(entriesOf(finding, common)));
}

/** The pairs of a file of sentence pairs; every `each`th of them. */
export function readPairs(folder: string, set: Example["set"], weight: number, each = 1): Example[] {
  return read<{ a: string; b: string; label: string }>(join(folder, `${set}.jsonl`))
    .filter((_, index) => index % each === 0)
    .map(({ a, b, label }) => ({
      set,
      group: a.slice(0, 40),
      positive: label === "contradiction",
      weight,
      findings: findingsOf(analysed(a), analysed(b), UNKNOWN),
    }));
}

/** Pairs of sentences that stand near each other in one document: about the same, and next to never in conflict. */
export function readNeighbours(file: string, weight: number): Example[] {
  const found: Example[] = [];
  const recent: { document: string; text: string }[] = [];
  for (const block of readFileSync(file, "utf8").split("\n\n")) {
    const document = /# sent_id = (.+)-\d+$/m.exec(block)?.[1];
    const text = /# text = (.+)$/m.exec(block)?.[1];
    if (!document || !text || text.split(" ").length < 6) continue;
    for (const other of recent) {
      if (other.document !== document) continue;
      const findings = findingsOf(analysed(other.text), analysed(text), UNKNOWN);
      if (findings.length > 0)
        found.push({ set: "treebank", group: document, positive: false, weight, findings });
    }
    recent.push({ document, text });
    if (recent.length > 6) recent.shift();
  }
  return found;
}

type Gold = { id: string; articleId: string; content?: string; contentParts?: string[]; start?: number };
type GoldPair = { a: string; b: string; optional?: boolean };
type Article = {
  id: string;
  topic: string;
  text: string;
  title?: string;
  publisher?: string;
  publishedAt?: string;
};

/** All pairs of claims that the engine takes from the articles of one topic; positive are those that are marked. */
export function readNews(folder: string): Example[] {
  const articles = read<Article>(join(folder, "articles.jsonl"));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const gold = read<Gold>(join(folder, "claims.jsonl")).map((claim) =>
    placed(claim, texts.get(claim.articleId) ?? ""),
  );
  const pairs = read<GoldPair>(join(folder, "contradictions.jsonl"));
  const positive = new Set(pairs.filter(({ optional }) => !optional).map(({ a, b }) => keyOf(a, b)));
  const passed = new Set(pairs.filter(({ optional }) => optional).map(({ a, b }) => keyOf(a, b)));
  const found: Example[] = [];
  for (const topic of new Set(articles.map((article) => article.topic))) {
    const rows = articles.filter((article) => article.topic === topic);
    for (const { a, b, context } of compareArticles(rows)) {
      const x = nearest(gold, String(a.sourceId), a.content);
      const y = nearest(gold, String(b.sourceId), b.content);
      const key = x && y ? keyOf(x, y) : "";
      if (passed.has(key)) continue;
      const findings = findingsOf(a.features, b.features, context);
      if (findings.length > 0 || positive.has(key))
        found.push({ set: "news", group: topic, positive: positive.has(key), weight: 0, findings });
    }
  }
  return found;
}

type Placed = { id: string; articleId: string; spans: [number, number][] };

function placed({ id, articleId, content, contentParts, start }: Gold, text: string): Placed {
  let from = start ?? 0;
  const spans = (contentParts ?? [content ?? ""]).map((part): [number, number] => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return [at, from];
  });
  return { id, articleId, spans };
}

/** The marked claim of an article that some words overlap best: character-F of at least one half. */
function nearest(
  gold: Placed[],
  articleId: string,
  content: readonly { start: number; end: number }[],
): string | null {
  let best: string | null = null;
  let most = 0.5;
  for (const claim of gold) {
    if (claim.articleId !== String(articleId)) continue;
    const shared = claim.spans.reduce(
      (sum, [from, to]) =>
        sum +
        content.reduce(
          (all, { start, end }) => all + Math.max(0, Math.min(to, end) - Math.max(from, start)),
          0,
        ),
      0,
    );
    const own = content.reduce((sum, { start, end }) => sum + end - start, 0);
    const its = claim.spans.reduce((sum, [from, to]) => sum + to - from, 0);
    const f = (2 * shared) / (own + its);
    if (f >= most) [best, most] = [claim.id, f];
  }
  return best;
}

const keyOf = (x: string, y: string) => [x, y].sort().join("~");
