-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-class: one page of a PDF, Word or picture file.
CREATE TABLE "multi_class_page" (
  "classes" ARRAY(ROW("name" VARCHAR, "score" DOUBLE)) COMMENT 'Classes that the model considered. Observed: the best three, or all when the model has fewer, best first; neither is promised.',
  "documentmetadata" ROW("pagenumber" VARCHAR, "pages" VARCHAR, "extractedcharacters" ARRAY(ROW("page" VARCHAR, "count" BIGINT))) COMMENT 'Which page the record is about and how many pages there are.',
  "documenttype" VARCHAR COMMENT 'Kind of document.',
  "errors" ARRAY(ROW("page" VARCHAR, "errorcode" VARCHAR, "errormessage" VARCHAR)) COMMENT 'Errors of this page. Missing and empty both mean that there were none.',
  "file" VARCHAR COMMENT 'Name of the input file.',
  "version" VARCHAR COMMENT 'Version of the record, such as a date. The guide prints a placeholder.',
  "warnings" ARRAY(ROW("page" VARCHAR, "warncode" VARCHAR, "warnmessage" VARCHAR)) COMMENT 'Warnings about this page. Documented for the real-time API only.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/multi_class_page/'
);
