-- CreateEnum
CREATE TYPE "MergeKind" AS ENUM ('unit', 'round');

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "mergedIntoId" INTEGER;

-- AlterTable
ALTER TABLE "InspectionRound" ADD COLUMN     "mergedIntoId" INTEGER;

-- CreateTable
CREATE TABLE "Correction" (
    "noticeId" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "readValue" JSONB NOT NULL,
    "correctedValue" JSONB NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("noticeId","path")
);

-- CreateTable
CREATE TABLE "Merge" (
    "id" SERIAL NOT NULL,
    "kind" "MergeKind" NOT NULL,
    "fromId" INTEGER NOT NULL,
    "intoId" INTEGER NOT NULL,
    "fromName" TEXT NOT NULL,
    "intoName" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneBy" TEXT,

    CONSTRAINT "Merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedFile" (
    "id" SERIAL NOT NULL,
    "batch" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "outcomes" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Merge_kind_fromId_idx" ON "Merge"("kind", "fromId");

-- CreateIndex
CREATE INDEX "Merge_kind_intoId_idx" ON "Merge"("kind", "intoId");

-- CreateIndex
CREATE INDEX "ImportedFile_byId_id_idx" ON "ImportedFile"("byId", "id");

-- CreateIndex
CREATE INDEX "ImportedFile_at_idx" ON "ImportedFile"("at");

-- CreateIndex
CREATE INDEX "Unit_mergedIntoId_idx" ON "Unit"("mergedIntoId");

-- CreateIndex
CREATE INDEX "InspectionRound_mergedIntoId_idx" ON "InspectionRound"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "InspectionRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Nothing is merged into itself.
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_merge_check" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_merge_check" CHECK ("mergedIntoId" <> "id");
