import type { ClaimContent } from "@/lib/claims/claim";
import type { ClaimSource } from "@/lib/claims/draft-claim";
import { overlap, sentencesAround } from "@/lib/claims/sentences-around";
import type { CaseWrite } from "@/lib/events/write-in-case";

type Attribution = ClaimContent["attribution"];

/** Writes a version of a claim, its quotes, and the attribution it stands under unless there is one that it shares. */
export async function writeVersion(
  write: CaseWrite,
  source: ClaimSource,
  claimId: string,
  number: number,
  { attribution, quotes, ...content }: ClaimContent,
): Promise<void> {
  const { tx, caseId, analyst } = write;
  const attributionId =
    (await findShared(write, source, attribution, quotes)) ??
    (await create(write, source.id, attribution, await findPlaces(write, claimId, number - 1)));
  await tx.claimVersion.create({
    data: { caseId, claimId, number, sourceId: source.id, attributionId, analystId: analyst.id, ...content },
  });
  await tx.quote.createMany({
    data: quotes.map((quote, position) => ({ caseId, claimId, number, position, ...quote })),
  });
}

/**
 * Statements under one "said" share their attribution, so that they are counted as one utterance: the same speaker, role, cue,
 * directness and chain, in the same sentence of the same source. Analysts needn't know of it, and since attributions are
 * immutable, an edit of one claim never moves another.
 */
async function findShared(
  { tx, caseId }: CaseWrite,
  source: ClaimSource,
  { speaker, chain, role, cue, directness }: Attribution,
  quotes: ClaimContent["quotes"],
): Promise<string | null> {
  const candidates = await tx.attribution.findMany({
    where: { caseId, sourceId: source.id, speakerId: speaker.id, role, cue, directness },
    select: {
      id: true,
      chain: { orderBy: { position: "asc" }, select: { actorId: true, words: true, verb: true } },
      versions: { select: { quotes: { select: { start: true, end: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const wanted = JSON.stringify(chain.map(({ actor, words, verb }) => [actor?.id ?? null, words, verb]));
  const alike = candidates.filter(
    (candidate) =>
      JSON.stringify(candidate.chain.map(({ actorId, words, verb }) => [actorId, words, verb])) === wanted,
  );
  if (alike.length === 0) return null;
  const sentences = sentencesAround(source.text.body, source.language, quotes);
  const shared = alike.find((candidate) =>
    candidate.versions
      .flatMap((version) => version.quotes)
      .some((quote) => sentences.some((sentence) => overlap(sentence, quote))),
  );
  return shared?.id ?? null;
}

type Places = {
  cue: string;
  cueStart: number | null;
  cueEnd: number | null;
  chain: { words: string; start: number | null; end: number | null }[];
};

/** Where the cue and the steps of a version stand in the text; null when there is no such version. */
async function findPlaces(
  { tx, caseId }: CaseWrite,
  claimId: string,
  number: number,
): Promise<Places | null> {
  const before = await tx.claimVersion.findUnique({
    where: { caseId_claimId_number: { caseId, claimId, number } },
    select: {
      attribution: {
        select: {
          cue: true,
          cueStart: true,
          cueEnd: true,
          chain: { select: { words: true, start: true, end: true } },
        },
      },
    },
  });
  return before?.attribution ?? null;
}

/** Words that stay as they were stay where they were. */
async function create(
  { tx, caseId }: CaseWrite,
  sourceId: string,
  attribution: Attribution,
  before: Places | null,
): Promise<string> {
  const { speaker, chain, ...words } = attribution;
  const place = before?.cue === words.cue ? { cueStart: before.cueStart, cueEnd: before.cueEnd } : {};
  const { id } = await tx.attribution.create({
    data: { caseId, sourceId, speakerId: speaker.id, ...words, ...place },
    select: { id: true },
  });
  await tx.chainStep.createMany({
    data: chain.map(({ actor, ...step }) => {
      const stood = before?.chain.find((one) => one.words !== "" && one.words === step.words);
      const { start = null, end = null } = stood ?? {};
      return { caseId, attributionId: id, actorId: actor?.id ?? null, ...step, start, end };
    }),
  });
  return id;
}
