-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Classification results, one row for each document.
CREATE TABLE "predictions" (
  "kind" VARCHAR COMMENT 'result, or failure: AWS could not process the document.',
  "model" VARCHAR COMMENT 'multi-class or multi-label; empty for failures.',
  "file" VARCHAR COMMENT 'Name of the input file.',
  "line" BIGINT COMMENT 'Line of the input file. Unit: lines, counted from 0.',
  "page" BIGINT COMMENT 'Page of the input file. Unit: pages, counted from 1.',
  "pages" BIGINT COMMENT 'Number of pages of the input file. Unit: pages.',
  "document_type" VARCHAR COMMENT 'Kind of document.',
  "version" VARCHAR COMMENT 'Version of the record.',
  "top_class" VARCHAR COMMENT 'Class or label with the highest score.',
  "top_score" DOUBLE COMMENT 'Its score. Unit: ratio, 0 to 1.',
  "listed" BIGINT COMMENT 'How many classes or labels the record lists. Unit: classes.',
  "classes" VARCHAR COMMENT 'Classes or labels with their scores, in the order of the file.',
  "error_code" VARCHAR COMMENT 'Why there is no result, for programs; for a page, its first error.',
  "error_message" VARCHAR COMMENT 'Why there is no result, for people. The wording varies.',
  "rest" VARCHAR COMMENT 'Members of the record that no other column holds.'
)
WITH (
  format = 'PARQUET',
  external_location = 's3://amzn-s3-demo-bucket/predictions/'
);
