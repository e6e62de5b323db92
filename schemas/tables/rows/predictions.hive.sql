-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Classification results, one row for each document.
CREATE EXTERNAL TABLE `predictions` (
  `kind` string COMMENT 'result, or failure: AWS could not process the document.',
  `model` string COMMENT 'multi-class or multi-label; empty for failures.',
  `file` string COMMENT 'Name of the input file.',
  `line` bigint COMMENT 'Line of the input file. Unit: lines, counted from 0.',
  `page` bigint COMMENT 'Page of the input file. Unit: pages, counted from 1.',
  `pages` bigint COMMENT 'Number of pages of the input file. Unit: pages.',
  `document_type` string COMMENT 'Kind of document.',
  `version` string COMMENT 'Version of the record.',
  `top_class` string COMMENT 'Class or label with the highest score.',
  `top_score` double COMMENT 'Its score. Unit: ratio, 0 to 1.',
  `listed` bigint COMMENT 'How many classes or labels the record lists. Unit: classes.',
  `classes` string COMMENT 'Classes or labels with their scores, in the order of the file.',
  `error_code` string COMMENT 'Why there is no result, for programs; for a page, its first error.',
  `error_message` string COMMENT 'Why there is no result, for people. The wording varies.',
  `rest` string COMMENT 'Members of the record that no other column holds.'
)
STORED AS PARQUET
LOCATION 's3://amzn-s3-demo-bucket/predictions/';
