-- CreateTable
CREATE TABLE "Reopening" (
    "caseId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "engine" TEXT NOT NULL,
    "quotePairs" BIGINT[] DEFAULT ARRAY[]::BIGINT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reopening_pkey" PRIMARY KEY ("caseId","reviewId")
);

-- CreateIndex
CREATE INDEX "Reopening_quotePairs_idx" ON "Reopening" USING GIN ("quotePairs");

-- AddForeignKey
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_caseId_reviewId_fkey" FOREIGN KEY ("caseId", "reviewId") REFERENCES "Review"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language can't say; lib/db/migrate/extras.ts names it.

CREATE TRIGGER "Reopening_keep" BEFORE UPDATE OR DELETE ON "Reopening" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
