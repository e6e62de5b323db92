-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-class: one document per file.
CREATE TABLE "multi_class_file" (
  "file" VARCHAR COMMENT 'Name of the input file.',
  "classes" ARRAY(ROW("name" VARCHAR, "score" DOUBLE)) COMMENT 'Classes that the model considered. Observed: the best three, or all when the model has fewer, best first; neither is promised.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/multi_class_file/'
);
