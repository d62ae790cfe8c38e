-- DropIndex
DROP INDEX "Unit_name_regionPath_key";

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "namesake" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "Unit_name_regionPath_namesake_key" ON "Unit"("name", "regionPath", "namesake");
