-- What a notice states has its place in the text: a place is {start, end}, and none stands without one. An empty place
-- (start = end) is that of a word which an editor put in.
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_places_check" CHECK (
  jsonb_typeof("metaSpans") = 'object' AND NOT jsonb_path_exists("metaSpans",
    '$.* ? (!(@.start.type() == "number" && @.end.type() == "number" && @.start >= 0 && @.start <= @.end))')
);
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_stated_check" CHECK (
  ("title" IS NULL OR "metaSpans"->'title' IS NOT NULL) AND
  ("issuer" IS NULL OR "metaSpans"->'issuer' IS NOT NULL) AND
  ("unitName" IS NULL OR "metaSpans"->'unit' IS NOT NULL) AND
  (cardinality("region") = 0 OR "metaSpans"->'region' IS NOT NULL) AND
  ("kind" IS NULL OR "metaSpans"->'inspection.kind' IS NOT NULL) AND
  ("level" IS NULL OR "metaSpans"->'inspection.level' IS NOT NULL) AND
  ("body" IS NULL OR "metaSpans"->'inspection.body' IS NOT NULL) AND
  ("roundName" IS NULL OR "metaSpans"->'inspection.round' IS NOT NULL) AND
  ("start" IS NULL OR "metaSpans"->'inspection.start' IS NOT NULL) AND
  ("end" IS NULL OR "metaSpans"->'inspection.end' IS NOT NULL) AND
  ("feedback" IS NULL OR "metaSpans"->'inspection.feedback' IS NOT NULL) AND
  ("published" IS NULL OR "metaSpans"->'published' IS NOT NULL) AND
  ("signed" IS NULL OR "metaSpans"->'signed' IS NOT NULL) AND
  (coalesce("disclosureStart", "disclosureEnd") IS NULL OR "metaSpans"->'disclosure' IS NOT NULL) AND
  ("completionRate" IS NULL OR "metaSpans"->'completionRate' IS NOT NULL) AND
  ("systems" IS NULL OR "metaSpans"->'systems' IS NOT NULL)
);

-- The places of what hangs on a notice run forwards, too. That a figure has one at all, DeclaredTotal_places_check says.
ALTER TABLE "DeclaredTotal" ADD CONSTRAINT "DeclaredTotal_figure_spans_check" CHECK (
  "totalStart" BETWEEN 0 AND "totalEnd" AND "doneStart" BETWEEN 0 AND "doneEnd" AND "ongoingStart" BETWEEN 0 AND "ongoingEnd"
);
ALTER TABLE "Item" ADD CONSTRAINT "Item_places_check" CHECK (
  "titleStart" BETWEEN 0 AND "titleEnd" AND "statusStart" BETWEEN 0 AND "statusEnd" AND
  ("titleStart" IS NULL) = ("titleEnd" IS NULL) AND ("statusStart" IS NULL) = ("statusEnd" IS NULL)
);
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_span_check" CHECK ("start" BETWEEN 0 AND "end");
ALTER TABLE "Amount" ADD CONSTRAINT "Amount_span_check" CHECK ("start" BETWEEN 0 AND "end");
ALTER TABLE "LongTermItem" ADD CONSTRAINT "LongTermItem_span_check" CHECK ("start" BETWEEN 0 AND "end");
ALTER TABLE "UnfinishedItem" ADD CONSTRAINT "UnfinishedItem_span_check" CHECK ("start" BETWEEN 0 AND "end");
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_span_check" CHECK ("start" BETWEEN 0 AND "end");
