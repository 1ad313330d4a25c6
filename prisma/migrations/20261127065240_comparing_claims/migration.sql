-- AlterEnum
-- In the order in which jobs are done.
ALTER TYPE "JobKind" ADD VALUE 'compare_source' BEFORE 'extract_source';
ALTER TYPE "JobKind" ADD VALUE 'compare_case' AFTER 'extract_case';

-- AlterTable
ALTER TABLE "Contradiction" ADD COLUMN     "quotePairs" BIGINT[] DEFAULT ARRAY[]::BIGINT[],
ADD COLUMN     "statementPair" BIGINT,
ADD COLUMN     "topicPair" BIGINT,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ClaimFeatures" (
    "caseId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sourceId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "engine" TEXT NOT NULL,
    "features" JSON NOT NULL,
    "fingerprint" BIGINT NOT NULL,
    "topic" BIGINT NOT NULL,
    "quotes" BIGINT NOT NULL,
    "said" INTEGER NOT NULL,
    "keys" BIGINT[],
    "compared" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ClaimFeatures_pkey" PRIMARY KEY ("caseId","claimId")
);

-- CreateTable
CREATE TABLE "ClaimKey" (
    "caseId" UUID NOT NULL,
    "key" BIGINT NOT NULL,
    "fingerprint" BIGINT NOT NULL,

    CONSTRAINT "ClaimKey_pkey" PRIMARY KEY ("caseId","key","fingerprint")
);

-- CreateIndex
CREATE INDEX "ClaimFeatures_caseId_fingerprint_said_idx" ON "ClaimFeatures"("caseId", "fingerprint", "said");

-- CreateIndex
CREATE INDEX "ClaimFeatures_caseId_sourceId_start_idx" ON "ClaimFeatures"("caseId", "sourceId", "start");

-- CreateIndex
CREATE INDEX "Contradiction_caseId_statementPair_idx" ON "Contradiction"("caseId", "statementPair");

-- CreateIndex
CREATE INDEX "Contradiction_caseId_topicPair_idx" ON "Contradiction"("caseId", "topicPair");

-- CreateIndex
CREATE INDEX "Contradiction_quotePairs_idx" ON "Contradiction" USING GIN ("quotePairs");

-- AddForeignKey
ALTER TABLE "ClaimFeatures" ADD CONSTRAINT "ClaimFeatures_caseId_claimId_version_fkey" FOREIGN KEY ("caseId", "claimId", "version") REFERENCES "ClaimVersion"("caseId", "claimId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language can't say; lib/db/migrate/extras.ts names it.

-- A job of one source names it; a source waits for one job of a kind at most, and a case has one run of a kind at a time. As text,
-- since a new value of an enum can't be named before the transaction ends that made it.
ALTER TABLE "Job" DROP CONSTRAINT "Job_source_if_of_one";
ALTER TABLE "Job" ADD CONSTRAINT "Job_source_if_of_one" CHECK (("kind"::text IN ('extract_source', 'compare_source')) = ("sourceId" IS NOT NULL));
DROP INDEX "Job_one_queued_a_source";
DROP INDEX "Job_one_run_a_case";
CREATE UNIQUE INDEX "Job_one_queued_a_source" ON "Job" ("caseId", "sourceId", "kind") WHERE "sourceId" IS NOT NULL AND "state" = 'queued';
CREATE UNIQUE INDEX "Job_one_run_a_case" ON "Job" ("caseId", "kind") WHERE "sourceId" IS NULL AND "state" IN ('queued', 'running');

-- Only an engine takes its own suggestion back.
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_withdrawn_by_its_engine" CHECK ("withdrawnAt" IS NULL OR "engine" IS NOT NULL);
