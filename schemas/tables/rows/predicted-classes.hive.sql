-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Classification results, one row for each class or label of a document.
CREATE EXTERNAL TABLE `predicted_classes` (
  `kind` string COMMENT 'result, or failure: AWS could not process the document.',
  `model` string COMMENT 'multi-class or multi-label; empty for failures.',
  `file` string COMMENT 'Name of the input file.',
  `line` bigint COMMENT 'Line of the input file. Unit: lines, counted from 0.',
  `page` bigint COMMENT 'Page of the input file. Unit: pages, counted from 1.',
  `pages` bigint COMMENT 'Number of pages of the input file. Unit: pages.',
  `document_type` string COMMENT 'Kind of document.',
  `version` string COMMENT 'Version of the record.',
  `position` bigint COMMENT 'Place in the list of the record. Unit: places, counted from 0.',
  `rank` bigint COMMENT 'Place by score; equal scores share one. Unit: places, counted from 1.',
  `class` string COMMENT 'Class or label.',
  `score` double COMMENT 'Its score. Unit: ratio, 0 to 1.',
  `class_rest` string COMMENT 'Members of the class besides name and score.',
  `error_code` string COMMENT 'Why there is no result, for programs; for a page, its first error.',
  `error_message` string COMMENT 'Why there is no result, for people. The wording varies.',
  `rest` string COMMENT 'Members of the record that no other column holds.'
)
STORED AS PARQUET
LOCATION 's3://amzn-s3-demo-bucket/predicted_classes/';
