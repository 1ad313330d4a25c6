-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('links', 'files', 'feed', 'page', 'claims');

-- CreateEnum
CREATE TYPE "ImportItemState" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "FeedItemState" AS ENUM ('waiting', 'passed', 'taken');

-- CreateEnum
CREATE TYPE "ReanchorState" AS ENUM ('same', 'moved', 'changed', 'gone');

-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'import_sources';

-- DropIndex
DROP INDEX "Origin_caseId_textSha256_key";

-- AlterTable
ALTER TABLE "ClaimFeatures" ADD COLUMN     "turn" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "importId" UUID;

-- AlterTable
ALTER TABLE "Origin" DROP COLUMN "textSha256";

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "foundIn" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "originSettled" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sketchedBy" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "importId" UUID;

-- AlterTable
ALTER TABLE "Text" ADD COLUMN     "pages" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "SourceSketch" (
    "caseId" UUID NOT NULL,
    "hash" BIGINT NOT NULL,
    "sourceId" UUID NOT NULL,

    CONSTRAINT "SourceSketch_pkey" PRIMARY KEY ("caseId","hash","sourceId")
);

-- CreateTable
CREATE TABLE "Import" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),
    "stoppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "bytes" BYTEA,
    "type" TEXT NOT NULL DEFAULT '',
    "given" JSONB NOT NULL DEFAULT '{}',
    "state" "ImportItemState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sourceId" UUID,
    "isKnown" BOOLEAN NOT NULL DEFAULT false,
    "parts" INTEGER,
    "error" TEXT,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportItem_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Feed" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "siteUrl" TEXT NOT NULL DEFAULT '',
    "everyMinutes" INTEGER NOT NULL DEFAULT 30,
    "takesIn" BOOLEAN NOT NULL DEFAULT false,
    "nextCheck" TIMESTAMPTZ(3),
    "lastChecked" TIMESTAMPTZ(3),
    "leasedUntil" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Feed_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "FeedItem" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "feedId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "byline" TEXT NOT NULL DEFAULT '',
    "published" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "state" "FeedItemState" NOT NULL DEFAULT 'waiting',
    "importItemId" UUID,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeedItem_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Reanchoring" (
    "caseId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "ReanchorState" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT,
    "was" TEXT NOT NULL,

    CONSTRAINT "Reanchoring_pkey" PRIMARY KEY ("caseId","sourceId","claimId","position")
);

-- CreateIndex
CREATE INDEX "SourceSketch_caseId_sourceId_idx" ON "SourceSketch"("caseId", "sourceId");

-- CreateIndex
CREATE INDEX "Import_caseId_createdAt_idx" ON "Import"("caseId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportItem_caseId_importId_state_idx" ON "ImportItem"("caseId", "importId", "state");

-- CreateIndex
CREATE INDEX "ImportItem_caseId_sourceId_idx" ON "ImportItem"("caseId", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportItem_caseId_importId_position_key" ON "ImportItem"("caseId", "importId", "position");

-- CreateIndex
CREATE INDEX "Feed_nextCheck_idx" ON "Feed"("nextCheck");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_caseId_url_key" ON "Feed"("caseId", "url");

-- CreateIndex
CREATE INDEX "FeedItem_caseId_state_id_idx" ON "FeedItem"("caseId", "state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FeedItem_caseId_feedId_key_key" ON "FeedItem"("caseId", "feedId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "FeedItem_caseId_importItemId_key" ON "FeedItem"("caseId", "importItemId");

-- CreateIndex
CREATE INDEX "Reanchoring_caseId_claimId_idx" ON "Reanchoring"("caseId", "claimId");

-- CreateIndex
CREATE INDEX "Claim_caseId_importId_idx" ON "Claim"("caseId", "importId");

-- CreateIndex
CREATE INDEX "Job_caseId_importId_idx" ON "Job"("caseId", "importId");

-- AddForeignKey
ALTER TABLE "SourceSketch" ADD CONSTRAINT "SourceSketch_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_caseId_importId_fkey" FOREIGN KEY ("caseId", "importId") REFERENCES "Import"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_caseId_feedId_fkey" FOREIGN KEY ("caseId", "feedId") REFERENCES "Feed"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_caseId_importItemId_fkey" FOREIGN KEY ("caseId", "importItemId") REFERENCES "ImportItem"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reanchoring" ADD CONSTRAINT "Reanchoring_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reanchoring" ADD CONSTRAINT "Reanchoring_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reanchoring" ADD CONSTRAINT "Reanchoring_caseId_claimId_fkey" FOREIGN KEY ("caseId", "claimId") REFERENCES "Claim"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_caseId_importId_fkey" FOREIGN KEY ("caseId", "importId") REFERENCES "Import"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_caseId_importId_fkey" FOREIGN KEY ("caseId", "importId") REFERENCES "Import"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A case has one run of a kind at a time; an import has one job. The new kind is compared as text, since a transaction can't use a
-- value that it adds.
DROP INDEX "Job_one_run_a_case";
CREATE UNIQUE INDEX "Job_one_run_a_case" ON "Job" ("caseId", "kind") WHERE "sourceId" IS NULL AND "importId" IS NULL AND "state" IN ('queued', 'running');
CREATE UNIQUE INDEX "Job_one_open_an_import" ON "Job" ("caseId", "importId") WHERE "importId" IS NOT NULL AND "state" IN ('queued', 'running');
ALTER TABLE "Job" ADD CONSTRAINT "Job_import_if_it_takes_in" CHECK (("kind"::text = 'import_sources') = ("importId" IS NOT NULL));

-- What is fetched has an address; a file has its bytes until it is taken.
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_finished_at_its_end" CHECK (("state" IN ('waiting', 'running')) = ("finishedAt" IS NULL));
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_position_from_zero" CHECK ("position" >= 0);

-- A quote that is gone stands nowhere; any other stands somewhere.
ALTER TABLE "Reanchoring" ADD CONSTRAINT "Reanchoring_somewhere_unless_gone" CHECK (("state" = 'gone') = ("start" IS NULL) AND ("start" IS NULL) = ("end" IS NULL) AND ("start" IS NULL) = ("exact" IS NULL));
CREATE TRIGGER "Reanchoring_keep" BEFORE UPDATE OR DELETE ON "Reanchoring" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
