-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "readItems" JSONB;

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "waits" BOOLEAN NOT NULL DEFAULT false;

-- Corrections of items that the reading of now does not have. A title that was corrected begins where it began.
UPDATE "Correction" c SET "waits" = true
  WHERE c."path" LIKE 'items.%' AND NOT EXISTS (
    SELECT FROM "Item" i WHERE i."noticeId" = c."noticeId" AND i."kind" <> 'measure'
      AND i."titleStart" = split_part(c."path", '.', 2)::int);
