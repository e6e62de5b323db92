-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Classification results, one row for each class or label of a document.
CREATE TABLE "predicted_classes" (
  "kind" VARCHAR COMMENT 'result, or failure: AWS could not process the document.',
  "model" VARCHAR COMMENT 'multi-class or multi-label; empty for failures.',
  "file" VARCHAR COMMENT 'Name of the input file.',
  "line" BIGINT COMMENT 'Line of the input file. Unit: lines, counted from 0.',
  "page" BIGINT COMMENT 'Page of the input file. Unit: pages, counted from 1.',
  "pages" BIGINT COMMENT 'Number of pages of the input file. Unit: pages.',
  "document_type" VARCHAR COMMENT 'Kind of document.',
  "version" VARCHAR COMMENT 'Version of the record.',
  "position" BIGINT COMMENT 'Place in the list of the record. Unit: places, counted from 0.',
  "rank" BIGINT COMMENT 'Place by score; equal scores share one. Unit: places, counted from 1.',
  "class" VARCHAR COMMENT 'Class or label.',
  "score" DOUBLE COMMENT 'Its score. Unit: ratio, 0 to 1.',
  "class_rest" VARCHAR COMMENT 'Members of the class besides name and score.',
  "error_code" VARCHAR COMMENT 'Why there is no result, for programs; for a page, its first error.',
  "error_message" VARCHAR COMMENT 'Why there is no result, for people. The wording varies.',
  "rest" VARCHAR COMMENT 'Members of the record that no other column holds.'
)
WITH (
  format = 'PARQUET',
  external_location = 's3://amzn-s3-demo-bucket/predicted_classes/'
);
