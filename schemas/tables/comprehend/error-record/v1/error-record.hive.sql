-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend error records: a document that could not be processed.
CREATE EXTERNAL TABLE `error_record` (
  `errorcode` string COMMENT 'Why the document could not be processed, for programs.',
  `errormessage` string COMMENT 'Why the document could not be processed, for people. The wording varies: do not parse it.',
  `file` string COMMENT 'Name of the input file.',
  `line` string COMMENT 'Line of the input file. Missing when every file is a document. Unit: lines, counted from 0.'
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
STORED AS TEXTFILE
LOCATION 's3://amzn-s3-demo-bucket/error_record/';
