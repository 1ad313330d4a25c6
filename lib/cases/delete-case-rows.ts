import type { Tx } from "@/lib/db/client";

/**
 * Deletes a case with all that is in it, within a running transaction. Table by table, what points first: the database refuses
 * to delete what something still points to. Nobody's right to do so is checked here.
 */
export async function deleteCaseRows(tx: Tx, caseId: string): Promise<void> {
  // The triggers that keep what was captured let the rows of this one case go, in this one transaction.
  await tx.$executeRaw`SELECT set_config('gainsay.removing_case', ${caseId}, true)`;
  const ofCase = { where: { caseId } };
  await tx.annotation.deleteMany({ where: { caseId, parentId: { not: null } } });
  await tx.annotation.deleteMany(ofCase);
  await tx.reopening.deleteMany(ofCase);
  await tx.review.deleteMany(ofCase);
  await tx.decision.deleteMany({ where: { caseId, undoesId: { not: null } } });
  await tx.decision.deleteMany(ofCase);
  await tx.mark.deleteMany(ofCase);
  await tx.contradiction.deleteMany(ofCase);
  await tx.claimKey.deleteMany(ofCase);
  await tx.claimFeatures.deleteMany(ofCase);
  await tx.reanchoring.deleteMany(ofCase);
  await tx.quote.deleteMany(ofCase);
  await tx.claimVersion.deleteMany(ofCase);
  await tx.claim.updateMany({ where: { caseId, answersId: { not: null } }, data: { answersId: null } });
  await tx.claim.deleteMany(ofCase);
  await tx.chainStep.deleteMany(ofCase);
  await tx.attribution.deleteMany(ofCase);
  await deleteActorsAndSources(tx, caseId);
  await tx.event.deleteMany(ofCase);
  await tx.case.delete({ where: { id: caseId } });
}

/** Unnamed actors point to sources, sources to publishers, publishers to actors: that circle is opened at the publisher. */
async function deleteActorsAndSources(tx: Tx, caseId: string): Promise<void> {
  const ofCase = { where: { caseId } };
  await tx.actorAlias.deleteMany(ofCase);
  await tx.actorRole.deleteMany(ofCase);
  await tx.actorParent.deleteMany(ofCase);
  await tx.publisher.updateMany({ where: { caseId }, data: { actorId: null } });
  await tx.actor.updateMany({
    where: { caseId },
    data: { mergedIntoId: null, matchId: null, matchReason: "" },
  });
  await tx.actor.deleteMany(ofCase);
  await tx.job.deleteMany(ofCase);
  await tx.extraction.deleteMany(ofCase);
  await tx.feedItem.deleteMany(ofCase);
  await tx.feed.deleteMany(ofCase);
  await tx.importItem.deleteMany(ofCase);
  await tx.import.deleteMany(ofCase);
  await tx.sourceSketch.deleteMany(ofCase);
  await tx.source.updateMany({ where: { caseId }, data: { previousId: null } });
  await tx.source.deleteMany(ofCase);
  await tx.publisher.deleteMany(ofCase);
  await tx.origin.deleteMany(ofCase);
  await tx.text.deleteMany(ofCase);
}
