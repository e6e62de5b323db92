-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend error records: a page without a result.
CREATE TABLE "page_error_record" (
  "file" VARCHAR COMMENT 'Name of the input file.',
  "documentmetadata" ROW("pagenumber" VARCHAR, "pages" VARCHAR, "extractedcharacters" ARRAY(ROW("page" VARCHAR, "count" BIGINT))) COMMENT 'Which page the record is about and how many pages there are.',
  "documenttype" VARCHAR COMMENT 'Kind of document.',
  "version" VARCHAR COMMENT 'Version of the record, such as a date.',
  "errors" ARRAY(ROW("page" VARCHAR, "errorcode" VARCHAR, "errormessage" VARCHAR)) COMMENT 'Why the page holds no result.',
  "warnings" ARRAY(ROW("page" VARCHAR, "warncode" VARCHAR, "warnmessage" VARCHAR)) COMMENT 'Warnings about this page.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/page_error_record/'
);
