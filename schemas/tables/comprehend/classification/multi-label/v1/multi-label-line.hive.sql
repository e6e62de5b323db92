-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-label: one document per line.
CREATE EXTERNAL TABLE `multi_label_line` (
  `file` string COMMENT 'Name of the input file.',
  `line` string COMMENT 'Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0.',
  `labels` array<struct<`name`:string,`score`:double>> COMMENT 'Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at least three, best first; neither is promised.'
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
STORED AS TEXTFILE
LOCATION 's3://amzn-s3-demo-bucket/multi_label_line/';
