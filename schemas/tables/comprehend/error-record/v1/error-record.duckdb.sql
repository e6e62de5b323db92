-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend error records: a document that could not be processed.
CREATE TABLE "error_record" (
  "ErrorCode" VARCHAR NOT NULL,
  "ErrorMessage" VARCHAR,
  "File" VARCHAR NOT NULL,
  "Line" VARCHAR
);

COPY "error_record" FROM 'error_record.ndjson' (FORMAT json);
