-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-label: one document per line.
CREATE TABLE "multi_label_line" (
  "file" VARCHAR COMMENT 'Name of the input file.',
  "line" VARCHAR COMMENT 'Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0.',
  "labels" ARRAY(ROW("name" VARCHAR, "score" DOUBLE)) COMMENT 'Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at least three, best first; neither is promised.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/multi_label_line/'
);
