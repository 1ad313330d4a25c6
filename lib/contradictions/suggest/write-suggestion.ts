import { isDeepStrictEqual } from "node:util";
import type { MarkableQuote } from "@/lib/contradictions/check-mark";
import type { FoundPair } from "@/lib/contradictions/suggest/compare-pairs";
import { statementPair, topicPair } from "@/lib/contradictions/suggest/limit-suggestions";
import { marksInQuotes } from "@/lib/contradictions/suggest/marks-in-quotes";
import type { PairFacts } from "@/lib/contradictions/suggest/pair-facts";
import type { StandingContradiction } from "@/lib/contradictions/suggest/standing-contradiction";
import type { EngineWrite } from "@/lib/events/write-as-engine";
import type { Stretch } from "@/lib/language/segment-words";

type DraftedMark = { claimId: string; position: number; exact: string; start: number; end: number };

/** A pair that conflicts, with what its claims are recognised by. */
export type Conflict = FoundPair & {
  facts: PairFacts;
  /** See `quotePair`. */
  quotes: bigint;
};

/** A pair that conflicts, as it is written: with its words marked in the quotes. */
export type Drafted = Conflict & { marks: DraftedMark[] };

/** Finds the words that conflict in what is quoted for both claims of each pair. */
export async function draftMarks({ tx, caseId }: EngineWrite, conflicts: Conflict[]): Promise<Drafted[]> {
  const versions = new Map(
    conflicts.flatMap((pair) => [
      [pair.firstId, pair.firstVersion],
      [pair.secondId, pair.secondVersion],
    ]),
  );
  const rows = await tx.$queryRaw<(MarkableQuote & { claimId: string })[]>`
    SELECT q."claimId", q."exact", q."start", q."end"
    FROM unnest(${[...versions.keys()]}::uuid[], ${[...versions.values()]}::int[]) AS v("id", "number")
    JOIN "Quote" q ON q."caseId" = ${caseId}::uuid AND q."claimId" = v."id" AND q."number" = v."number"
    ORDER BY q."claimId", q."position"`;
  const quotes = new Map<string, MarkableQuote[]>();
  for (const { claimId, ...quote } of rows) quotes.set(claimId, [...(quotes.get(claimId) ?? []), quote]);
  const marksOn = (claimId: string, statement: string, words: Stretch[]) =>
    marksInQuotes(statement, words, quotes.get(claimId) ?? []).map((mark, position) => ({
      claimId,
      position,
      ...mark,
    }));
  return conflicts.map((pair) => ({
    ...pair,
    marks: [
      ...marksOn(pair.firstId, pair.statements.first, pair.words.first),
      ...marksOn(pair.secondId, pair.statements.second, pair.words.second),
    ],
  }));
}

/** Proposes a pair: an open contradiction, found by the engine. */
export async function suggestPair({ tx, caseId, engine, append }: EngineWrite, pair: Drafted): Promise<void> {
  const { id } = await tx.contradiction.create({
    data: {
      caseId,
      ...sidesOf(pair),
      ...reasonOf(pair),
      engine,
      statementPair: statementPair(pair.facts),
      topicPair: topicPair(pair.facts),
      quotePairs: [pair.quotes],
    },
    select: { id: true },
  });
  await tx.mark.createMany({ data: pair.marks.map((mark) => ({ caseId, contradictionId: id, ...mark })) });
  await append({
    kind: "contradiction.suggested",
    targetId: id,
    after: { ...sidesOf(pair), ...reasonOf(pair), marks: pair.marks },
  });
}

/** A score that differs by less says the same. */
const SAME_SCORE = 0.02;

/**
 * Brings a suggestion up to date that nobody has touched; one that was taken back stands again.
 *
 * @returns whether anything was to be changed.
 */
export async function renewSuggestion(
  { tx, caseId, engine, append }: EngineWrite,
  one: StandingContradiction,
  pair: Drafted,
): Promise<boolean> {
  const before = { ...sidesOf(one), ...reasonOf(one) };
  const after = { ...sidesOf(pair), ...reasonOf(pair) };
  const isCloseTo = Math.abs((one.score ?? 0) - pair.score) < SAME_SCORE;
  if (!one.isWithdrawn && isCloseTo && isDeepStrictEqual(before, { ...after, score: before.score }))
    return false;
  const where = { caseId_id: { caseId, id: one.id } };
  await tx.contradiction.update({
    where,
    data: {
      ...after,
      engine,
      withdrawnAt: null,
      statementPair: statementPair(pair.facts),
      topicPair: topicPair(pair.facts),
      revision: { increment: 1 },
    },
  });
  await tx.mark.deleteMany({ where: { caseId, contradictionId: one.id } });
  await tx.mark.createMany({
    data: pair.marks.map((mark) => ({ caseId, contradictionId: one.id, ...mark })),
  });
  await append({
    kind: "contradiction.renewed",
    targetId: one.id,
    before: { ...before, withdrawn: one.isWithdrawn },
    after: { ...after, marks: pair.marks },
  });
  return true;
}

/** Takes a suggestion back that nobody has touched: it stays with its history, and is listed no more. */
export async function withdrawSuggestion(
  { tx, caseId, append }: EngineWrite,
  one: StandingContradiction,
): Promise<void> {
  const where = { caseId_id: { caseId, id: one.id } };
  await tx.contradiction.update({ where, data: { withdrawnAt: new Date(), revision: { increment: 1 } } });
  await append({ kind: "contradiction.withdrawn", targetId: one.id, before: sidesOf(one) });
}

type Sides = Pick<FoundPair, "firstId" | "firstVersion" | "secondId" | "secondVersion">;

function sidesOf({ firstId, firstVersion, secondId, secondVersion }: Sides): Sides {
  return { firstId, firstVersion, secondId, secondVersion };
}

function reasonOf<S extends number | null>({
  basis,
  score,
  why,
  butNote,
}: Pick<FoundPair, "basis" | "why" | "butNote"> & { score: S }) {
  return { basis, score, why, butNote };
}
