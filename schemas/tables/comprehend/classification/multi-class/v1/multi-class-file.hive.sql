-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-class: one document per file.
CREATE EXTERNAL TABLE `multi_class_file` (
  `file` string COMMENT 'Name of the input file.',
  `classes` array<struct<`name`:string,`score`:double>> COMMENT 'Classes that the model considered. Observed: the best three, or all when the model has fewer, best first; neither is promised.'
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
STORED AS TEXTFILE
LOCATION 's3://amzn-s3-demo-bucket/multi_class_file/';
