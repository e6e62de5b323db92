-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend error records: a page without a result.
CREATE TABLE "page_error_record" (
  "File" VARCHAR NOT NULL,
  "DocumentMetadata" STRUCT("PageNumber" VARCHAR, "Pages" VARCHAR, "ExtractedCharacters" STRUCT("Page" VARCHAR, "Count" BIGINT)[]),
  "DocumentType" JSON,
  "Version" VARCHAR,
  "Errors" STRUCT("Page" VARCHAR, "ErrorCode" VARCHAR, "ErrorMessage" VARCHAR)[],
  "Warnings" STRUCT("Page" VARCHAR, "WarnCode" VARCHAR, "WarnMessage" VARCHAR)[]
);

COPY "page_error_record" FROM 'page_error_record.ndjson' (FORMAT json);
