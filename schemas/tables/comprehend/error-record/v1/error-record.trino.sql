-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend error records: a document that could not be processed.
CREATE TABLE "error_record" (
  "errorcode" VARCHAR COMMENT 'Why the document could not be processed, for programs.',
  "errormessage" VARCHAR COMMENT 'Why the document could not be processed, for people. The wording varies: do not parse it.',
  "file" VARCHAR COMMENT 'Name of the input file.',
  "line" VARCHAR COMMENT 'Line of the input file. Missing when every file is a document. Unit: lines, counted from 0.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/error_record/'
);
