-- CreateEnum
CREATE TYPE "JobKind" AS ENUM ('extract_source', 'extract_case');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- AlterTable
ALTER TABLE "Actor" ADD COLUMN     "engine" TEXT,
ADD COLUMN     "matchId" UUID,
ADD COLUMN     "matchReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "answersId" UUID;

-- CreateTable
CREATE TABLE "Job" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "JobKind" NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'queued',
    "sourceId" UUID,
    "requestedById" UUID,
    "leasedBy" UUID,
    "leasedUntil" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "proposed" INTEGER NOT NULL DEFAULT 0,
    "cursor" UUID,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "servedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Extraction" (
    "caseId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "engine" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "skipped" TEXT,
    "proposed" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Extraction_pkey" PRIMARY KEY ("caseId","sourceId")
);

-- CreateIndex
CREATE INDEX "Job_caseId_sourceId_createdAt_idx" ON "Job"("caseId", "sourceId", "createdAt");

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_caseId_matchId_fkey" FOREIGN KEY ("caseId", "matchId") REFERENCES "Actor"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_caseId_answersId_sourceId_fkey" FOREIGN KEY ("caseId", "answersId", "sourceId") REFERENCES "Claim"("caseId", "id", "sourceId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extraction" ADD CONSTRAINT "Extraction_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extraction" ADD CONSTRAINT "Extraction_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language can't say; lib/db/migrate/extras.ts names it.

-- A job of one source names it, and who works on a job says until when.
ALTER TABLE "Job" ADD CONSTRAINT "Job_source_if_of_one" CHECK (("kind" = 'extract_source') = ("sourceId" IS NOT NULL));
ALTER TABLE "Job" ADD CONSTRAINT "Job_leased_while_running" CHECK (("state" = 'running') = ("leasedUntil" IS NOT NULL));
ALTER TABLE "Job" ADD CONSTRAINT "Job_finished_at_its_end" CHECK (("state" IN ('queued', 'running')) = ("finishedAt" IS NULL));

-- A source waits for one extraction at most, and a case has one run at a time.
CREATE UNIQUE INDEX "Job_one_queued_a_source" ON "Job" ("caseId", "sourceId") WHERE "kind" = 'extract_source' AND "state" = 'queued';
CREATE UNIQUE INDEX "Job_one_run_a_case" ON "Job" ("caseId") WHERE "kind" = 'extract_case' AND "state" IN ('queued', 'running');

-- The jobs that a host may take are few among all that were.
CREATE INDEX "Job_open" ON "Job" ("kind", "servedAt") WHERE "state" IN ('queued', 'running');

-- An offered match says why, and isn't the actor itself; the database holds no claim that answers itself.
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_match_has_its_reason" CHECK (("matchId" IS NULL) = ("matchReason" = ''));
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_not_its_own_match" CHECK ("matchId" <> "id");
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_answers_another" CHECK ("answersId" <> "id");
