-- Where undated notices left the day of their import, another notice may count now. The facts of an inspection are those
-- of that one, completed from the others in their order; and which notice counts for a round is settled in the same way.
-- As lib/db/settle-inspection.ts has it; where nothing moved, nothing changes.
WITH "Telling" AS (
  SELECT n.*, row_number() OVER (PARTITION BY n."inspectionId" ORDER BY n."isSample", n."effectiveOn" DESC, n."id" DESC) AS rank
  FROM "Notice" n
  WHERE n."inspectionId" IS NOT NULL AND (n."status" = 'published' OR NOT EXISTS (
    SELECT FROM "Notice" p WHERE p."inspectionId" = n."inspectionId" AND p."status" = 'published'))
), "Facts" AS (
  SELECT "inspectionId",
    (array_agg("kind" ORDER BY rank) FILTER (WHERE "kind" IS NOT NULL))[1] AS "kind",
    (array_agg("level" ORDER BY rank) FILTER (WHERE "level" IS NOT NULL))[1] AS "level",
    (array_agg("body" ORDER BY rank) FILTER (WHERE "body" IS NOT NULL))[1] AS "body",
    (array_agg("start" ORDER BY rank) FILTER (WHERE "start" IS NOT NULL))[1] AS "start",
    (array_agg("end" ORDER BY rank) FILTER (WHERE "end" IS NOT NULL))[1] AS "end",
    (array_agg("feedback" ORDER BY rank) FILTER (WHERE "feedback" IS NOT NULL))[1] AS "feedback"
  FROM "Telling" GROUP BY "inspectionId"
)
UPDATE "Inspection" i SET "kind" = f."kind", "level" = f."level", "body" = f."body", "start" = f."start", "end" = f."end",
  "feedback" = f."feedback", "year" = extract(year FROM coalesce(f."start", f."end", f."feedback"))
FROM "Facts" f WHERE f."inspectionId" = i."id";

UPDATE "InspectionRound" r SET "currentNoticeId" = (
  SELECT n."id" FROM "Notice" n WHERE n."roundId" = r."id" AND n."status" = 'published'
  ORDER BY n."isSample", n."effectiveOn" DESC, n."id" DESC LIMIT 1);
