-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-class: one page of a PDF, Word or picture file.
CREATE EXTERNAL TABLE `multi_class_page` (
  `classes` array<struct<`name`:string,`score`:double>> COMMENT 'Classes that the model considered. Observed: the best three, or all when the model has fewer, best first; neither is promised.',
  `documentmetadata` struct<`pagenumber`:string,`pages`:string,`extractedcharacters`:array<struct<`page`:string,`count`:bigint>>> COMMENT 'Which page the record is about and how many pages there are.',
  `documenttype` string COMMENT 'Kind of document.',
  `errors` array<struct<`page`:string,`errorcode`:string,`errormessage`:string>> COMMENT 'Errors of this page. Missing and empty both mean that there were none.',
  `file` string COMMENT 'Name of the input file.',
  `version` string COMMENT 'Version of the record, such as a date. The guide prints a placeholder.',
  `warnings` array<struct<`page`:string,`warncode`:string,`warnmessage`:string>> COMMENT 'Warnings about this page. Documented for the real-time API only.'
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
STORED AS TEXTFILE
LOCATION 's3://amzn-s3-demo-bucket/multi_class_page/';
