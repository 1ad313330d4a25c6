-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('article', 'wire', 'transcript', 'statement', 'broadcast', 'social', 'document', 'other');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('person', 'organisation', 'unnamed');

-- CreateEnum
CREATE TYPE "Directness" AS ENUM ('direct', 'indirect', 'mixed');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('suggested', 'accepted', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('denial', 'negation', 'antonym', 'quantity', 'date', 'role', 'scope', 'lexical', 'position_change', 'other');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('confirmed', 'dismissed', 'undecided');

-- CreateEnum
CREATE TYPE "DismissalReason" AS ENUM ('different_time', 'scope', 'definition', 'unit', 'translation', 'reported_not_held', 'superseded', 'different_entity', 'hedged');

-- CreateTable
CREATE TABLE "Analyst" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "isOwner" BOOLEAN NOT NULL DEFAULT false,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Analyst_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "analystId" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" UUID NOT NULL,
    "analystId" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "scope" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountEvent" (
    "number" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "analystId" UUID,
    "targetType" TEXT NOT NULL,
    "targetId" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccountEvent_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "lastEvent" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "caseId" UUID NOT NULL,
    "analystId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("caseId","analystId")
);

-- CreateTable
CREATE TABLE "Event" (
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "analystId" UUID,
    "engine" TEXT,
    "targetType" TEXT NOT NULL,
    "targetId" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("caseId","number")
);

-- CreateTable
CREATE TABLE "Text" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "original" BYTEA NOT NULL,
    "originalType" TEXT NOT NULL,
    "originalSha256" CHAR(64) NOT NULL,
    "body" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Text_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Origin" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "textSha256" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Origin_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Publisher" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "actorId" UUID,
    "grade" CHAR(1),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Publisher_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Source" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "textId" UUID NOT NULL,
    "originId" UUID NOT NULL,
    "previousId" UUID,
    "publisherId" UUID,
    "title" TEXT NOT NULL DEFAULT '',
    "byline" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "kind" "SourceKind" NOT NULL DEFAULT 'article',
    "language" TEXT NOT NULL DEFAULT '',
    "published" TEXT,
    "publishedEarliest" TIMESTAMPTZ(3),
    "publishedLatest" TIMESTAMPTZ(3),
    "captured" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "capturedById" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Actor" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "sourceId" UUID,
    "mergedIntoId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "ActorAlias" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "ActorAlias_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "ActorRole" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "institutionId" UUID,
    "from" TEXT,
    "fromEarliest" TIMESTAMPTZ(3),
    "until" TEXT,
    "untilLatest" TIMESTAMPTZ(3),

    CONSTRAINT "ActorRole_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "ActorParent" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "parentId" UUID NOT NULL,
    "from" TEXT,
    "fromEarliest" TIMESTAMPTZ(3),
    "until" TEXT,
    "untilLatest" TIMESTAMPTZ(3),

    CONSTRAINT "ActorParent_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Attribution" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "speakerId" UUID NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "cue" TEXT NOT NULL DEFAULT 'said',
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "directness" "Directness" NOT NULL DEFAULT 'indirect',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attribution_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "ChainStep" (
    "caseId" UUID NOT NULL,
    "attributionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" UUID,
    "words" TEXT NOT NULL DEFAULT '',
    "verb" TEXT NOT NULL DEFAULT '',
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "ChainStep_pkey" PRIMARY KEY ("caseId","attributionId","position")
);

-- CreateTable
CREATE TABLE "Claim" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "state" "ClaimState" NOT NULL DEFAULT 'accepted',
    "version" INTEGER NOT NULL DEFAULT 1,
    "analystId" UUID,
    "engine" TEXT,
    "grade" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "ClaimVersion" (
    "caseId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sourceId" UUID NOT NULL,
    "attributionId" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "denies" BOOLEAN NOT NULL DEFAULT false,
    "reported" BOOLEAN NOT NULL DEFAULT false,
    "said" TEXT,
    "saidEarliest" TIMESTAMPTZ(3),
    "saidLatest" TIMESTAMPTZ(3),
    "happened" TEXT,
    "happenedEarliest" TIMESTAMPTZ(3),
    "happenedLatest" TIMESTAMPTZ(3),
    "analystId" UUID,
    "engine" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimVersion_pkey" PRIMARY KEY ("caseId","claimId","number")
);

-- CreateTable
CREATE TABLE "Quote" (
    "caseId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("caseId","claimId","number","position")
);

-- CreateTable
CREATE TABLE "Contradiction" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "firstVersion" INTEGER NOT NULL,
    "secondId" UUID NOT NULL,
    "secondVersion" INTEGER NOT NULL,
    "basis" "Basis" NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "why" TEXT NOT NULL DEFAULT '',
    "butNote" TEXT NOT NULL DEFAULT '',
    "analystId" UUID,
    "engine" TEXT,
    "score" DOUBLE PRECISION,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Contradiction_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Mark" (
    "caseId" UUID NOT NULL,
    "contradictionId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("caseId","contradictionId","claimId","position")
);

-- CreateTable
CREATE TABLE "Review" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contradictionId" UUID NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "reason" "DismissalReason",
    "rationale" TEXT NOT NULL,
    "firstId" UUID NOT NULL,
    "firstVersion" INTEGER NOT NULL,
    "secondId" UUID NOT NULL,
    "secondVersion" INTEGER NOT NULL,
    "analystId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Annotation" (
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID,
    "claimId" UUID,
    "contradictionId" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "parentId" UUID,
    "body" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Analyst_email_key" ON "Analyst"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_analystId_idx" ON "Session"("analystId");

-- CreateIndex
CREATE INDEX "Credential_analystId_idx" ON "Credential"("analystId");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_providerId_accountId_key" ON "Credential"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE INDEX "Member_analystId_idx" ON "Member"("analystId");

-- CreateIndex
CREATE INDEX "Event_caseId_targetType_targetId_number_idx" ON "Event"("caseId", "targetType", "targetId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Text_caseId_sha256_originalSha256_key" ON "Text"("caseId", "sha256", "originalSha256");

-- CreateIndex
CREATE UNIQUE INDEX "Origin_caseId_textSha256_key" ON "Origin"("caseId", "textSha256");

-- CreateIndex
CREATE UNIQUE INDEX "Publisher_caseId_name_key" ON "Publisher"("caseId", "name");

-- CreateIndex
CREATE INDEX "Source_caseId_originId_idx" ON "Source"("caseId", "originId");

-- CreateIndex
CREATE INDEX "Source_caseId_textId_idx" ON "Source"("caseId", "textId");

-- CreateIndex
CREATE INDEX "Source_caseId_url_idx" ON "Source"("caseId", "url");

-- CreateIndex
CREATE INDEX "Actor_caseId_name_idx" ON "Actor"("caseId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ActorAlias_caseId_actorId_name_key" ON "ActorAlias"("caseId", "actorId", "name");

-- CreateIndex
CREATE INDEX "ActorRole_caseId_actorId_idx" ON "ActorRole"("caseId", "actorId");

-- CreateIndex
CREATE INDEX "ActorParent_caseId_actorId_idx" ON "ActorParent"("caseId", "actorId");

-- CreateIndex
CREATE INDEX "ActorParent_caseId_parentId_idx" ON "ActorParent"("caseId", "parentId");

-- CreateIndex
CREATE INDEX "Attribution_caseId_sourceId_idx" ON "Attribution"("caseId", "sourceId");

-- CreateIndex
CREATE INDEX "Attribution_caseId_speakerId_idx" ON "Attribution"("caseId", "speakerId");

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_caseId_id_sourceId_key" ON "Attribution"("caseId", "id", "sourceId");

-- CreateIndex
CREATE INDEX "Claim_caseId_sourceId_idx" ON "Claim"("caseId", "sourceId");

-- CreateIndex
CREATE INDEX "Claim_caseId_state_idx" ON "Claim"("caseId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_caseId_id_sourceId_key" ON "Claim"("caseId", "id", "sourceId");

-- CreateIndex
CREATE INDEX "ClaimVersion_caseId_attributionId_idx" ON "ClaimVersion"("caseId", "attributionId");

-- CreateIndex
CREATE INDEX "Contradiction_caseId_secondId_idx" ON "Contradiction"("caseId", "secondId");

-- CreateIndex
CREATE UNIQUE INDEX "Contradiction_caseId_firstId_secondId_key" ON "Contradiction"("caseId", "firstId", "secondId");

-- CreateIndex
CREATE UNIQUE INDEX "Contradiction_caseId_id_firstId_secondId_key" ON "Contradiction"("caseId", "id", "firstId", "secondId");

-- CreateIndex
CREATE INDEX "Review_caseId_contradictionId_createdAt_idx" ON "Review"("caseId", "contradictionId", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_caseId_sourceId_idx" ON "Annotation"("caseId", "sourceId");

-- CreateIndex
CREATE INDEX "Annotation_caseId_claimId_idx" ON "Annotation"("caseId", "claimId");

-- CreateIndex
CREATE INDEX "Annotation_caseId_contradictionId_idx" ON "Annotation"("caseId", "contradictionId");

-- CreateIndex
CREATE INDEX "Annotation_caseId_parentId_idx" ON "Annotation"("caseId", "parentId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountEvent" ADD CONSTRAINT "AccountEvent_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Text" ADD CONSTRAINT "Text_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Origin" ADD CONSTRAINT "Origin_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publisher" ADD CONSTRAINT "Publisher_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publisher" ADD CONSTRAINT "Publisher_caseId_actorId_fkey" FOREIGN KEY ("caseId", "actorId") REFERENCES "Actor"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_caseId_textId_fkey" FOREIGN KEY ("caseId", "textId") REFERENCES "Text"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_caseId_originId_fkey" FOREIGN KEY ("caseId", "originId") REFERENCES "Origin"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_caseId_previousId_fkey" FOREIGN KEY ("caseId", "previousId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_caseId_publisherId_fkey" FOREIGN KEY ("caseId", "publisherId") REFERENCES "Publisher"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_capturedById_fkey" FOREIGN KEY ("capturedById") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_caseId_mergedIntoId_fkey" FOREIGN KEY ("caseId", "mergedIntoId") REFERENCES "Actor"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorAlias" ADD CONSTRAINT "ActorAlias_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorAlias" ADD CONSTRAINT "ActorAlias_caseId_actorId_fkey" FOREIGN KEY ("caseId", "actorId") REFERENCES "Actor"("caseId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorRole" ADD CONSTRAINT "ActorRole_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorRole" ADD CONSTRAINT "ActorRole_caseId_actorId_fkey" FOREIGN KEY ("caseId", "actorId") REFERENCES "Actor"("caseId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorRole" ADD CONSTRAINT "ActorRole_caseId_institutionId_fkey" FOREIGN KEY ("caseId", "institutionId") REFERENCES "Actor"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorParent" ADD CONSTRAINT "ActorParent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorParent" ADD CONSTRAINT "ActorParent_caseId_actorId_fkey" FOREIGN KEY ("caseId", "actorId") REFERENCES "Actor"("caseId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorParent" ADD CONSTRAINT "ActorParent_caseId_parentId_fkey" FOREIGN KEY ("caseId", "parentId") REFERENCES "Actor"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_caseId_speakerId_fkey" FOREIGN KEY ("caseId", "speakerId") REFERENCES "Actor"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainStep" ADD CONSTRAINT "ChainStep_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainStep" ADD CONSTRAINT "ChainStep_caseId_attributionId_fkey" FOREIGN KEY ("caseId", "attributionId") REFERENCES "Attribution"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainStep" ADD CONSTRAINT "ChainStep_caseId_actorId_fkey" FOREIGN KEY ("caseId", "actorId") REFERENCES "Actor"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVersion" ADD CONSTRAINT "ClaimVersion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVersion" ADD CONSTRAINT "ClaimVersion_caseId_claimId_sourceId_fkey" FOREIGN KEY ("caseId", "claimId", "sourceId") REFERENCES "Claim"("caseId", "id", "sourceId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVersion" ADD CONSTRAINT "ClaimVersion_caseId_attributionId_sourceId_fkey" FOREIGN KEY ("caseId", "attributionId", "sourceId") REFERENCES "Attribution"("caseId", "id", "sourceId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVersion" ADD CONSTRAINT "ClaimVersion_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_caseId_claimId_number_fkey" FOREIGN KEY ("caseId", "claimId", "number") REFERENCES "ClaimVersion"("caseId", "claimId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_caseId_firstId_fkey" FOREIGN KEY ("caseId", "firstId") REFERENCES "Claim"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_caseId_secondId_fkey" FOREIGN KEY ("caseId", "secondId") REFERENCES "Claim"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_caseId_firstId_firstVersion_fkey" FOREIGN KEY ("caseId", "firstId", "firstVersion") REFERENCES "ClaimVersion"("caseId", "claimId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_caseId_secondId_secondVersion_fkey" FOREIGN KEY ("caseId", "secondId", "secondVersion") REFERENCES "ClaimVersion"("caseId", "claimId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_caseId_contradictionId_fkey" FOREIGN KEY ("caseId", "contradictionId") REFERENCES "Contradiction"("caseId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_caseId_claimId_fkey" FOREIGN KEY ("caseId", "claimId") REFERENCES "Claim"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_caseId_contradictionId_firstId_secondId_fkey" FOREIGN KEY ("caseId", "contradictionId", "firstId", "secondId") REFERENCES "Contradiction"("caseId", "id", "firstId", "secondId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_caseId_firstId_firstVersion_fkey" FOREIGN KEY ("caseId", "firstId", "firstVersion") REFERENCES "ClaimVersion"("caseId", "claimId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_caseId_secondId_secondVersion_fkey" FOREIGN KEY ("caseId", "secondId", "secondVersion") REFERENCES "ClaimVersion"("caseId", "claimId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_caseId_claimId_fkey" FOREIGN KEY ("caseId", "claimId") REFERENCES "Claim"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_caseId_contradictionId_fkey" FOREIGN KEY ("caseId", "contradictionId") REFERENCES "Contradiction"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_caseId_parentId_fkey" FOREIGN KEY ("caseId", "parentId") REFERENCES "Annotation"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "Analyst"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema can't express. The names stand in lib/db/migrate/extras.ts, which a test holds against the catalogue.

-- Order and ranges.
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_pair_in_id_order" CHECK ("firstId" < "secondId");
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_span_not_empty" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_span_not_empty" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "ChainStep" ADD CONSTRAINT "ChainStep_names_someone" CHECK ("actorId" IS NOT NULL OR "words" <> '');
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_cue_place_is_whole" CHECK (("cueStart" IS NULL) = ("cueEnd" IS NULL));
ALTER TABLE "Publisher" ADD CONSTRAINT "Publisher_admiralty_grade" CHECK ("grade" IN ('A', 'B', 'C', 'D', 'E', 'F'));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_admiralty_grade" CHECK ("grade" BETWEEN 1 AND 6);
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_found_by_one" CHECK (("analystId" IS NULL) <> ("engine" IS NULL));
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_found_by_one" CHECK (("analystId" IS NULL) <> ("engine" IS NULL));
ALTER TABLE "Event" ADD CONSTRAINT "Event_numbered_from_one" CHECK ("number" >= 1);
ALTER TABLE "Text" ADD CONSTRAINT "Text_up_to_5_MiB" CHECK ("body" <> '' AND octet_length("body") <= 5 * 1024 * 1024);

-- Who belongs where.
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_unnamed_has_its_source" CHECK (("kind" = 'unnamed') = ("sourceId" IS NOT NULL));
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_not_merged_into_itself" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "ActorParent" ADD CONSTRAINT "ActorParent_not_its_own" CHECK ("parentId" <> "actorId");
ALTER TABLE "Source" ADD CONSTRAINT "Source_not_its_own_version" CHECK ("previousId" <> "id");
ALTER TABLE "Review" ADD CONSTRAINT "Review_reason_if_dismissed" CHECK (("verdict" = 'dismissed') = ("reason" IS NOT NULL));
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_position_from_zero" CHECK ("position" >= 0);
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_on_one_thing" CHECK (num_nonnulls("sourceId", "claimId", "contradictionId") = 1);
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_passage_of_a_source" CHECK (
  ("sourceId" IS NULL AND num_nonnulls("start", "end", "exact", "prefix", "suffix") = 0)
  OR ("sourceId" IS NOT NULL AND num_nulls("start", "end", "exact", "prefix", "suffix") = 0 AND "start" >= 0 AND "end" > "start")
);

-- What is captured or judged stays as it is. A case is removed whole or not at all: lib/cases/remove-case.ts says which
-- one in the transaction's setting gainsay.removing_case.
CREATE FUNCTION "gainsay_keep"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD."caseId"::text = current_setting('gainsay.removing_case', true) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% of % is never changed or deleted', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION "gainsay_keep_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is never changed or deleted', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "Text_keep" BEFORE UPDATE OR DELETE ON "Text" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
CREATE TRIGGER "Attribution_keep" BEFORE UPDATE OR DELETE ON "Attribution" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
CREATE TRIGGER "ChainStep_keep" BEFORE UPDATE OR DELETE ON "ChainStep" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
CREATE TRIGGER "ClaimVersion_keep" BEFORE UPDATE OR DELETE ON "ClaimVersion" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
CREATE TRIGGER "Quote_keep" BEFORE UPDATE OR DELETE ON "Quote" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
CREATE TRIGGER "Review_keep" BEFORE UPDATE OR DELETE ON "Review" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
CREATE TRIGGER "Event_keep" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep"();
CREATE TRIGGER "AccountEvent_keep" BEFORE UPDATE OR DELETE ON "AccountEvent" FOR EACH ROW EXECUTE FUNCTION "gainsay_keep_log"();

-- Claims, sources, contradictions and annotations are withdrawn or dismissed, never deleted.
CREATE FUNCTION "gainsay_no_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."caseId"::text = current_setting('gainsay.removing_case', true) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a row of % is never deleted', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "Source_no_delete" BEFORE DELETE ON "Source" FOR EACH ROW EXECUTE FUNCTION "gainsay_no_delete"();
CREATE TRIGGER "Claim_no_delete" BEFORE DELETE ON "Claim" FOR EACH ROW EXECUTE FUNCTION "gainsay_no_delete"();
CREATE TRIGGER "Contradiction_no_delete" BEFORE DELETE ON "Contradiction" FOR EACH ROW EXECUTE FUNCTION "gainsay_no_delete"();
CREATE TRIGGER "Annotation_no_delete" BEFORE DELETE ON "Annotation" FOR EACH ROW EXECUTE FUNCTION "gainsay_no_delete"();

-- The words of a source stay those that were captured: only its description may be corrected.
CREATE FUNCTION "gainsay_source_keeps_its_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."textId" <> OLD."textId" OR NEW."captured" <> OLD."captured" OR NEW."caseId" <> OLD."caseId" THEN
    RAISE EXCEPTION 'what a source captured is never changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Source_keeps_its_text" BEFORE UPDATE ON "Source" FOR EACH ROW EXECUTE FUNCTION "gainsay_source_keeps_its_text"();

-- A mark lies on one of the two claims of its contradiction.
CREATE FUNCTION "gainsay_mark_on_a_side"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "Contradiction" c
    WHERE c."caseId" = NEW."caseId" AND c."id" = NEW."contradictionId" AND NEW."claimId" IN (c."firstId", c."secondId")
  ) THEN
    RAISE EXCEPTION 'a mark lies on a claim of its contradiction' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Mark_on_a_side" BEFORE INSERT OR UPDATE ON "Mark" FOR EACH ROW EXECUTE FUNCTION "gainsay_mark_on_a_side"();

-- One installation has one owner, and one example case.
CREATE UNIQUE INDEX "Analyst_one_owner" ON "Analyst" ("isOwner") WHERE "isOwner";
CREATE UNIQUE INDEX "Case_one_example" ON "Case" ("isExample") WHERE "isExample";

-- The words of a text, cut at the same places as those typed into a search field (lib/db/search.ts): at whatever is no letter,
-- figure or mark. PostgreSQL's own cutting keeps “ at its word, 5.30 as a number and d’Ivoire as one, and depends on the locale.
CREATE FUNCTION "gainsay_words"("body" text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple'::regconfig, regexp_replace("body", '['
    -- ASCII, Latin
    '\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7'
    -- Armenian, Hebrew, Arabic, Devanagari, Ethiopic
    '\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0600-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u0964\u0965\u1361-\u1368'
    -- quotation marks, dashes, invisible marks, currencies, arrows, signs
    '\u2000-\u206F\u207A-\u207E\u208A-\u208E\u20A0-\u20C0\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E7F'
    -- Chinese and Japanese, and what is as wide as their letters
    '\u3000-\u3004\u3008-\u3020\u3030\u303D-\u303F\u30FB\uFE10-\uFE19\uFE30-\uFE6B\uFEFF\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65'
    -- emoji
    '\U0001F10D-\U0001FAFF]+', ' ', 'g'))
$$;

-- Text search: whole words and prefixes, in any language, without stemming; a vector holds 1 MB, so a text counts with its
-- first 100,000 characters and lib/sources/match-search.ts, reads the rest of a longer one.
CREATE INDEX "Text_search" ON "Text" USING gin ("gainsay_words"(left("body", 100000)));
CREATE INDEX "Source_search" ON "Source" USING gin ("gainsay_words"("title" || ' ' || "byline"));
