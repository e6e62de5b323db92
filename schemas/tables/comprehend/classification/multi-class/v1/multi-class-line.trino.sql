-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-class: one document per line.
CREATE TABLE "multi_class_line" (
  "file" VARCHAR COMMENT 'Name of the input file.',
  "line" VARCHAR COMMENT 'Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0.',
  "classes" ARRAY(ROW("name" VARCHAR, "score" DOUBLE)) COMMENT 'Classes that the model considered. Observed: the best three, or all when the model has fewer, best first; neither is promised.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/multi_class_line/'
);
