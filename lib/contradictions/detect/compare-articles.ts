import { mergeSpeakers } from "@/lib/actors/relations/merge-speakers";
import type { ReadSpeaker } from "@/lib/actors/relations/read-speaker";
import { relateSpeakers } from "@/lib/actors/relations/relate-speakers";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import type { AboutText, ExtractedClaim, ExtractedSpeaker } from "@/lib/claims/extract/extracted-claim";
import { settingOf } from "@/lib/contradictions/compare/analyse/setting-of";
import { analyseClaim } from "@/lib/contradictions/compare/analyse-claim";
import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";
import type { PairContext } from "@/lib/contradictions/compare/verdict";
import type { Stretch } from "@/lib/language/segment-words";

/** A text that is read for contradictions with others. */
export type Article = { id: string | number; text: string } & AboutText;

/** A claim of an article with what comparing needs. */
export type ArticleClaim = {
  sourceId: string | number;
  claimId: string;
  statement: string;
  content: Stretch[];
  speaker: ExtractedSpeaker | null;
  publishedAt: string | null;
  features: ClaimFeatures;
  answers: ArticleClaim | null;
};

/** The claims of all articles, and every pair of them that stands for a comparison, the earlier first. */
export function* compareArticles(
  articles: readonly Article[],
): Generator<{ a: ArticleClaim; b: ArticleClaim; context: PairContext }> {
  const read = articles.map((article) => ({ text: article.text, claims: claimsOf(article) }));
  const claims = read.flatMap((one) => one.claims);
  const speakers = mergeSpeakers(
    read.map((one) => ({
      text: one.text,
      speakers: [...new Set(one.claims.flatMap(({ speaker }) => speaker ?? []))],
    })),
  );
  for (let j = 1; j < claims.length; j++)
    for (let i = 0; i < j; i++) {
      const [a, b] = [claims[i], claims[j]];
      if (!a || !b) continue;
      yield { a, b, context: contextOf(a, b, speakers) };
    }
}

function claimsOf(article: Article): ArticleClaim[] {
  const { speakers, claims } = extractClaims(article.text, article);
  const found: ArticleClaim[] = [];
  const setting = settingOf(article);
  claims.forEach((claim: ExtractedClaim, index) => {
    const answers = claim.refersTo === null ? null : (found[claim.refersTo] ?? null);
    found.push({
      sourceId: article.id,
      claimId: `c${index + 1}`,
      statement: claim.statement,
      content: claim.content,
      speaker: claim.speaker ? (speakers[claim.speaker.of] ?? null) : null,
      publishedAt: article.publishedAt ?? null,
      features: analyseClaim({
        statement: claim.statement,
        happened: claim.happened,
        said: claim.said ?? article.publishedAt,
        reported: claim.reported,
        cue: claim.cue?.text,
        speaker: claim.speaker ? speakers[claim.speaker.of]?.name : null,
        setting,
        answers: answers?.statement,
      }),
      answers,
    });
  });
  return found;
}

type Speakers = ReadonlyMap<ExtractedSpeaker, ReadSpeaker>;

function contextOf(a: ArticleClaim, b: ArticleClaim, speakers: Speakers): PairContext {
  return {
    relation: relationOf(a, b, speakers),
    answers: a.answers === b ? "a" : b.answers === a ? "b" : null,
  };
}

function relationOf(a: ArticleClaim, b: ArticleClaim, speakers: Speakers): PairContext["relation"] {
  const [x, y] = [a.speaker && speakers.get(a.speaker), b.speaker && speakers.get(b.speaker)];
  if (!x || !y) return null;
  // Unnamed speakers of one text were told apart when it was read; the same one is the same.
  return x === y ? "same-actor" : relateSpeakers(x, y).relation;
}
