-- CreateIndex
CREATE INDEX "Actor_caseId_mergedIntoId_idx" ON "Actor"("caseId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Actor_caseId_matchId_idx" ON "Actor"("caseId", "matchId");

-- CreateIndex
CREATE INDEX "Claim_caseId_answersId_idx" ON "Claim"("caseId", "answersId");

-- CreateIndex
CREATE INDEX "Job_caseId_servedAt_idx" ON "Job"("caseId", "servedAt");
