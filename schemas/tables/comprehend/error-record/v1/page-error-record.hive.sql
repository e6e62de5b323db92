-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend error records: a page without a result.
CREATE EXTERNAL TABLE `page_error_record` (
  `file` string COMMENT 'Name of the input file.',
  `documentmetadata` struct<`pagenumber`:string,`pages`:string,`extractedcharacters`:array<struct<`page`:string,`count`:bigint>>> COMMENT 'Which page the record is about and how many pages there are.',
  `documenttype` string COMMENT 'Kind of document.',
  `version` string COMMENT 'Version of the record, such as a date.',
  `errors` array<struct<`page`:string,`errorcode`:string,`errormessage`:string>> COMMENT 'Why the page holds no result.',
  `warnings` array<struct<`page`:string,`warncode`:string,`warnmessage`:string>> COMMENT 'Warnings about this page.'
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
STORED AS TEXTFILE
LOCATION 's3://amzn-s3-demo-bucket/page_error_record/';
