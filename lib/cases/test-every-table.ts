import { db } from "@/lib/db/client";

const SHA256 = "0".repeat(64);
const EXACT = { exact: "harbour", prefix: "", suffix: "", start: 0, end: 7 };

/** For tests: at least one row in every table of a case, each pointing to all that it can point to. */
export async function fillEveryTable(caseId: string, analystId: string): Promise<void> {
  const { speaker, source } = await fillSources(caseId, analystId);
  const attribution = await db.attribution.create({
    data: { caseId, sourceId: source.id, speakerId: speaker.id },
  });
  await db.chainStep.create({
    data: { caseId, attributionId: attribution.id, position: 0, actorId: speaker.id },
  });
  const claims = await Promise.all(
    [1, 2].map(async () => {
      const claim = await db.claim.create({ data: { caseId, sourceId: source.id, analystId } });
      const version = { caseId, claimId: claim.id, number: 1 };
      await db.claimVersion.create({
        data: {
          ...version,
          sourceId: source.id,
          attributionId: attribution.id,
          statement: "The harbour is sold.",
          analystId,
        },
      });
      await db.quote.create({ data: { ...version, position: 0, ...EXACT } });
      await fillComparing(caseId, claim.id, source.id);
      const found = { state: "moved", exact: "harbour", start: 4, end: 11, was: "harbour" } as const;
      await db.reanchoring.create({
        data: { caseId, sourceId: source.id, claimId: claim.id, position: 0, ...found },
      });
      return claim.id;
    }),
  );
  const [first, second] = claims;
  await db.claim.updateMany({ where: { caseId, id: second }, data: { answersId: first } });
  await db.job.create({
    data: { caseId, kind: "extract_source", sourceId: source.id, requestedById: analystId },
  });
  await db.extraction.create({ data: { caseId, sourceId: source.id, engine: "extract 1.1" } });
  await fillContradiction(caseId, analystId, claims.sort());
}

async function fillComparing(caseId: string, claimId: string, sourceId: string) {
  const numbers = { fingerprint: 1n, topic: 2n, quotes: 3n, keys: [4n], said: 0, start: 0 };
  await db.claimFeatures.create({
    data: { caseId, claimId, version: 1, sourceId, engine: "compare 1.2", features: {}, ...numbers },
  });
  await db.claimKey.createMany({ data: [{ caseId, key: 4n, fingerprint: 1n }], skipDuplicates: true });
}

async function fillSources(caseId: string, analystId: string) {
  const text = await db.text.create({
    data: {
      caseId,
      original: Buffer.from("harbour"),
      originalType: "text/plain",
      originalSha256: SHA256,
      body: "harbour",
      sha256: SHA256,
    },
  });
  const origin = await db.origin.create({ data: { caseId } });
  const agency = await db.actor.create({ data: { caseId, kind: "organisation", name: "An agency" } });
  const publisher = await db.publisher.create({ data: { caseId, name: "An agency", actorId: agency.id } });
  const published = { caseId, textId: text.id, originId: origin.id, publisherId: publisher.id };
  const earlier = await db.source.create({ data: published });
  const source = await db.source.create({
    data: { ...published, previousId: earlier.id, capturedById: analystId },
  });
  await fillImports(caseId, analystId, source.id);
  const speaker = await db.actor.create({
    data: {
      caseId,
      kind: "unnamed",
      name: "a port official",
      sourceId: source.id,
      mergedIntoId: agency.id,
      matchId: agency.id,
      matchReason: "The same role.",
    },
  });
  const ofSpeaker = { caseId, actorId: speaker.id };
  await db.actorAlias.create({ data: { ...ofSpeaker, name: "the official" } });
  await db.actorRole.create({ data: { ...ofSpeaker, title: "official", institutionId: agency.id } });
  await db.actorParent.create({ data: { ...ofSpeaker, parentId: agency.id } });
  return { speaker, source };
}

async function fillImports(caseId: string, analystId: string, sourceId: string) {
  await db.sourceSketch.create({ data: { caseId, sourceId, hash: 5n } });
  const { id: importId } = await db.import.create({ data: { caseId, kind: "feed", createdById: analystId } });
  const item = await db.importItem.create({
    data: {
      caseId,
      importId,
      position: 0,
      name: "The harbour",
      sourceId,
      state: "done",
      finishedAt: new Date(),
    },
  });
  await db.job.create({ data: { caseId, kind: "import_sources", importId, requestedById: analystId } });
  const feed = await db.feed.create({
    data: { caseId, url: "https://example.org/feed", createdById: analystId },
  });
  await db.feedItem.create({ data: { caseId, feedId: feed.id, key: "one", importItemId: item.id } });
}

async function fillContradiction(caseId: string, analystId: string, claimIds: string[]) {
  const [firstId = "", secondId = ""] = claimIds;
  const pair = { firstId, firstVersion: 1, secondId, secondVersion: 1 };
  const { id: contradictionId } = await db.contradiction.create({
    data: { caseId, ...pair, basis: "denial", analystId },
  });
  await db.mark.create({
    data: { caseId, contradictionId, claimId: firstId, position: 0, exact: "harbour", start: 0, end: 7 },
  });
  const decision = await db.decision.create({ data: { caseId, analystId } });
  await db.decision.create({ data: { caseId, analystId, undoesId: decision.id } });
  const { id: reviewId } = await db.review.create({
    data: {
      caseId,
      decisionId: decision.id,
      contradictionId,
      verdict: "dismissed",
      reason: "scope",
      rationale: "Another week.",
      ...pair,
      analystId,
    },
    select: { id: true },
  });
  await db.reopening.create({ data: { caseId, reviewId, engine: "compare 1.2", quotePairs: [1n] } });
  const note = { caseId, authorId: analystId, contradictionId };
  const annotation = await db.annotation.create({
    data: { ...note, body: "Ask the port.", resolvedById: analystId },
  });
  await db.annotation.create({ data: { ...note, body: "Asked.", parentId: annotation.id } });
}
