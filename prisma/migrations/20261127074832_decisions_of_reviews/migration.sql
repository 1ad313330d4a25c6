-- AlterTable: filled below, before it is required.
ALTER TABLE "Review" ADD COLUMN     "decisionId" UUID;

-- CreateTable
CREATE TABLE "Decision" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "analystId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoesId" UUID,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("caseId","id")
);

-- Every verdict so far was a decision on one pair: its decision takes its id, so that both keep their order.
INSERT INTO "Decision" ("caseId", "id", "analystId", "createdAt") SELECT "caseId", "id", "analystId", "createdAt" FROM "Review";
ALTER TABLE "Review" DISABLE TRIGGER "Review_keep";
UPDATE "Review" SET "decisionId" = "id";
ALTER TABLE "Review" ENABLE TRIGGER "Review_keep";
ALTER TABLE "Review" ALTER COLUMN "decisionId" SET NOT NULL;

-- CreateIndex
CREATE INDEX "Decision_caseId_createdAt_idx" ON "Decision"("caseId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_caseId_undoesId_key" ON "Decision"("caseId", "undoesId");

-- CreateIndex
CREATE INDEX "Review_caseId_decisionId_idx" ON "Review"("caseId", "decisionId");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_caseId_undoesId_fkey" FOREIGN KEY ("caseId", "undoesId") REFERENCES "Decision"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_caseId_decisionId_fkey" FOREIGN KEY ("caseId", "decisionId") REFERENCES "Decision"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language can't say; lib/db/migrate/extras.ts names it.

CREATE TRIGGER "Decision_keep" BEFORE UPDATE OR DELETE ON "Decision" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_not_its_own_undoing" CHECK ("undoesId" <> "id");
