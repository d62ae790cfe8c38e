-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "InspectionLevel" AS ENUM ('central', 'provincial', 'municipal', 'county', 'other');

-- CreateEnum
CREATE TYPE "NoticeScope" AS ENUM ('unit', 'round');

-- CreateEnum
CREATE TYPE "NoticeStatus" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "Subject" AS ENUM ('problem', 'task', 'measure', 'clue', 'petition');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('aspect', 'problem', 'task', 'measure');

-- CreateEnum
CREATE TYPE "RectificationStatus" AS ENUM ('done', 'ongoing', 'unknown');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('error', 'warning', 'info', 'confirmed');

-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('phone', 'email', 'address', 'postcode');

-- CreateTable
CREATE TABLE "Unit" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "province" TEXT,
    "city" TEXT,
    "county" TEXT,
    "regionPath" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InspectionRound" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT,
    "derived" BOOLEAN NOT NULL,
    "authorityRegion" TEXT NOT NULL,
    "kind" TEXT,
    "level" "InspectionLevel",
    "month" DATE,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "currentNoticeId" INTEGER,

    CONSTRAINT "InspectionRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inspection" (
    "id" SERIAL NOT NULL,
    "unitId" INTEGER NOT NULL,
    "roundId" INTEGER,
    "kind" TEXT,
    "level" "InspectionLevel",
    "body" TEXT,
    "start" DATE,
    "end" DATE,
    "feedback" DATE,
    "year" INTEGER,
    "currentNoticeId" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "charset" TEXT,
    "fileName" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" SERIAL NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "part" INTEGER NOT NULL DEFAULT 0,
    "textHash" TEXT NOT NULL,
    "ledgerHash" TEXT NOT NULL,
    "scope" "NoticeScope" NOT NULL,
    "status" "NoticeStatus" NOT NULL DEFAULT 'draft',
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "inspectionId" INTEGER,
    "roundId" INTEGER,
    "title" TEXT,
    "issuer" TEXT,
    "unitName" TEXT,
    "region" TEXT[],
    "kind" TEXT,
    "level" "InspectionLevel",
    "body" TEXT,
    "roundName" TEXT,
    "start" DATE,
    "end" DATE,
    "feedback" DATE,
    "published" DATE,
    "signed" DATE,
    "effectiveOn" DATE NOT NULL,
    "disclosureStart" DATE,
    "disclosureEnd" DATE,
    "completionRate" DECIMAL(6,3),
    "systems" INTEGER,
    "metaSpans" JSONB NOT NULL,
    "spanStart" INTEGER NOT NULL,
    "spanEnd" INTEGER NOT NULL,
    "grammarVersion" TEXT NOT NULL,
    "searchTitle" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "bigrams" INTEGER[],
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeclaredTotal" (
    "noticeId" INTEGER NOT NULL,
    "subject" "Subject" NOT NULL,
    "position" INTEGER NOT NULL,
    "total" INTEGER,
    "done" INTEGER,
    "ongoing" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "totalStart" INTEGER,
    "totalEnd" INTEGER,
    "doneStart" INTEGER,
    "doneEnd" INTEGER,
    "ongoingStart" INTEGER,
    "ongoingEnd" INTEGER,

    CONSTRAINT "DeclaredTotal_pkey" PRIMARY KEY ("noticeId","subject")
);

-- CreateTable
CREATE TABLE "ListedTotal" (
    "noticeId" INTEGER NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL,
    "ongoing" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,

    CONSTRAINT "ListedTotal_pkey" PRIMARY KEY ("noticeId","kind")
);

-- CreateTable
CREATE TABLE "Item" (
    "noticeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "parentPosition" INTEGER,
    "depth" INTEGER NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "number" TEXT,
    "text" TEXT NOT NULL,
    "status" "RectificationStatus" NOT NULL DEFAULT 'unknown',
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "titleStart" INTEGER,
    "titleEnd" INTEGER,
    "statusStart" INTEGER,
    "statusEnd" INTEGER,
    "searchText" TEXT NOT NULL,
    "bigrams" INTEGER[],

    CONSTRAINT "Item_pkey" PRIMARY KEY ("noticeId","position")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "noticeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("noticeId","position")
);

-- CreateTable
CREATE TABLE "Amount" (
    "noticeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "wan" DECIMAL(16,6) NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Amount_pkey" PRIMARY KEY ("noticeId","position")
);

-- CreateTable
CREATE TABLE "LongTermItem" (
    "noticeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "LongTermItem_pkey" PRIMARY KEY ("noticeId","position")
);

-- CreateTable
CREATE TABLE "UnfinishedItem" (
    "noticeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "UnfinishedItem_pkey" PRIMARY KEY ("noticeId","position")
);

-- CreateTable
CREATE TABLE "Contact" (
    "noticeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ContactKind" NOT NULL,
    "value" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("noticeId","position")
);

-- CreateTable
CREATE TABLE "Diagnostic" (
    "noticeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "values" JSONB NOT NULL,
    "spans" JSONB NOT NULL,

    CONSTRAINT "Diagnostic_pkey" PRIMARY KEY ("noticeId","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "Unit_slug_key" ON "Unit"("slug");

-- CreateIndex
CREATE INDEX "Unit_province_city_county_idx" ON "Unit"("province", "city", "county");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_name_regionPath_key" ON "Unit"("name", "regionPath");

-- CreateIndex
CREATE UNIQUE INDEX "InspectionRound_slug_key" ON "InspectionRound"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "InspectionRound_key_key" ON "InspectionRound"("key");

-- CreateIndex
CREATE UNIQUE INDEX "InspectionRound_currentNoticeId_key" ON "InspectionRound"("currentNoticeId");

-- CreateIndex
CREATE UNIQUE INDEX "Inspection_currentNoticeId_key" ON "Inspection"("currentNoticeId");

-- CreateIndex
CREATE INDEX "Inspection_roundId_idx" ON "Inspection"("roundId");

-- CreateIndex
CREATE INDEX "Inspection_kind_level_year_idx" ON "Inspection"("kind", "level", "year");

-- CreateIndex
CREATE INDEX "Inspection_year_idx" ON "Inspection"("year");

-- CreateIndex
CREATE INDEX "Inspection_body_idx" ON "Inspection"("body");

-- CreateIndex
CREATE UNIQUE INDEX "Inspection_unitId_roundId_key" ON "Inspection"("unitId", "roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_hash_key" ON "Source"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_textHash_key" ON "Notice"("textHash");

-- CreateIndex
CREATE INDEX "Notice_ledgerHash_idx" ON "Notice"("ledgerHash");

-- CreateIndex
CREATE INDEX "Notice_inspectionId_effectiveOn_idx" ON "Notice"("inspectionId", "effectiveOn");

-- CreateIndex
CREATE INDEX "Notice_roundId_idx" ON "Notice"("roundId");

-- CreateIndex
CREATE INDEX "Notice_status_effectiveOn_id_idx" ON "Notice"("status", "effectiveOn", "id");

-- CreateIndex
CREATE INDEX "Notice_bigrams_idx" ON "Notice" USING GIN ("bigrams");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_sourceId_part_key" ON "Notice"("sourceId", "part");

-- CreateIndex
CREATE INDEX "DeclaredTotal_subject_noticeId_idx" ON "DeclaredTotal"("subject", "noticeId");

-- CreateIndex
CREATE INDEX "Item_noticeId_parentPosition_idx" ON "Item"("noticeId", "parentPosition");

-- CreateIndex
CREATE INDEX "Item_bigrams_idx" ON "Item" USING GIN ("bigrams");

-- CreateIndex
CREATE INDEX "Outcome_kind_idx" ON "Outcome"("kind");

-- CreateIndex
CREATE INDEX "Amount_kind_idx" ON "Amount"("kind");

-- CreateIndex
CREATE INDEX "Diagnostic_code_noticeId_idx" ON "Diagnostic"("code", "noticeId");

-- AddForeignKey
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_currentNoticeId_fkey" FOREIGN KEY ("currentNoticeId") REFERENCES "Notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "InspectionRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_currentNoticeId_fkey" FOREIGN KEY ("currentNoticeId") REFERENCES "Notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_inspectionId_fkey" FOREIGN KEY ("inspectionId") REFERENCES "Inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "InspectionRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeclaredTotal" ADD CONSTRAINT "DeclaredTotal_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListedTotal" ADD CONSTRAINT "ListedTotal_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_noticeId_parentPosition_fkey" FOREIGN KEY ("noticeId", "parentPosition") REFERENCES "Item"("noticeId", "position") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Amount" ADD CONSTRAINT "Amount_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LongTermItem" ADD CONSTRAINT "LongTermItem_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnfinishedItem" ADD CONSTRAINT "UnfinishedItem_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnostic" ADD CONSTRAINT "Diagnostic_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say: figures are counts, spans do not end before they start, words are those of the ledger.
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_kind_check" CHECK ("kind" IN ('巡视', '巡察'));
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_name_check" CHECK ("derived" = ("name" IS NULL));
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_kind_check" CHECK ("kind" IN ('巡视', '巡察'));
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_kind_check" CHECK ("kind" IN ('巡视', '巡察'));
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_scope_check" CHECK ("scope" = 'unit' AND "roundId" IS NULL OR "scope" = 'round' AND "inspectionId" IS NULL);
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_span_check" CHECK (0 <= "spanStart" AND "spanStart" <= "spanEnd");
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_figures_check" CHECK ("systems" >= 0 AND "completionRate" BETWEEN 0 AND 100);
ALTER TABLE "DeclaredTotal" ADD CONSTRAINT "DeclaredTotal_figures_check" CHECK ("total" >= 0 AND "done" >= 0 AND "ongoing" >= 0);
ALTER TABLE "DeclaredTotal" ADD CONSTRAINT "DeclaredTotal_span_check" CHECK (0 <= "start" AND "start" <= "end");
ALTER TABLE "DeclaredTotal" ADD CONSTRAINT "DeclaredTotal_places_check" CHECK (
  ("total" IS NULL) = ("totalStart" IS NULL) AND ("total" IS NULL) = ("totalEnd" IS NULL) AND
  ("done" IS NULL) = ("doneStart" IS NULL) AND ("done" IS NULL) = ("doneEnd" IS NULL) AND
  ("ongoing" IS NULL) = ("ongoingStart" IS NULL) AND ("ongoing" IS NULL) = ("ongoingEnd" IS NULL)
);
ALTER TABLE "ListedTotal" ADD CONSTRAINT "ListedTotal_figures_check" CHECK ("done" >= 0 AND "ongoing" >= 0 AND "unknown" >= 0 AND "total" = "done" + "ongoing" + "unknown");
ALTER TABLE "Item" ADD CONSTRAINT "Item_span_check" CHECK (0 <= "start" AND "start" <= "end");
ALTER TABLE "Item" ADD CONSTRAINT "Item_parent_check" CHECK ("parentPosition" < "position");
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_count_check" CHECK ("count" >= 0 AND "unit" IN ('件', '人', '次'));
ALTER TABLE "Amount" ADD CONSTRAINT "Amount_wan_check" CHECK ("wan" >= 0);
