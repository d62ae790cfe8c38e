-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "regionCode" TEXT;

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "doubts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "isApart" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sameAsId" INTEGER;

-- CreateTable
CREATE TABLE "PublishRun" (
    "id" SERIAL NOT NULL,
    "byId" TEXT NOT NULL,
    "notices" JSONB NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "published" INTEGER NOT NULL DEFAULT 0,
    "left" JSONB NOT NULL DEFAULT '[]',
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stoppedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PublishRun_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PublishRun_byId_id_idx" ON "PublishRun"("byId", "id");

-- CreateIndex
CREATE INDEX "PublishRun_startedAt_idx" ON "PublishRun"("startedAt");

-- CreateIndex
CREATE INDEX "Unit_regionCode_idx" ON "Unit"("regionCode");

-- CreateIndex
CREATE INDEX "Notice_sameAsId_idx" ON "Notice"("sameAsId");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_sameAsId_fkey" FOREIGN KEY ("sameAsId") REFERENCES "Notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Undated notices stood on the day of their import. Now they stand where their other dates put them, or before all
-- others (0001-01-01 is a place in an order, never a date), and what counts is settled anew where that moved one.
UPDATE "Notice" SET "effectiveOn" = coalesce("disclosureStart", "feedback", "end", "start", DATE '0001-01-01')
  WHERE "published" IS NULL AND "signed" IS NULL;
UPDATE "Inspection" i SET "currentNoticeId" = (
    SELECT n."id" FROM "Notice" n WHERE n."inspectionId" = i."id" AND n."status" = 'published'
    ORDER BY n."isSample", n."effectiveOn" DESC, n."id" DESC LIMIT 1)
  WHERE EXISTS (SELECT FROM "Notice" n
    WHERE n."inspectionId" = i."id" AND n."published" IS NULL AND n."signed" IS NULL AND n."status" = 'published');

-- Near enough until a notice is next written, which counts it exactly.
UPDATE "Notice" n SET "doubts" = (
  SELECT count(*) FROM "Diagnostic" g WHERE g."noticeId" = n."id" AND g."severity" IN ('error', 'warning'));

-- One is not the same as itself; and what is said to be the same is not said to be another.
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_same_check" CHECK ("sameAsId" <> "id" AND NOT ("isApart" AND "sameAsId" IS NOT NULL));
