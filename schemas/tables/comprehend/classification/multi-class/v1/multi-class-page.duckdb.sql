-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-class: one page of a PDF, Word or picture file.
CREATE TABLE "multi_class_page" (
  "Classes" STRUCT("Name" VARCHAR, "Score" DOUBLE)[] NOT NULL,
  "DocumentMetadata" STRUCT("PageNumber" VARCHAR, "Pages" VARCHAR, "ExtractedCharacters" STRUCT("Page" VARCHAR, "Count" BIGINT)[]),
  "DocumentType" JSON,
  "Errors" STRUCT("Page" VARCHAR, "ErrorCode" VARCHAR, "ErrorMessage" VARCHAR)[],
  "File" VARCHAR NOT NULL,
  "Version" VARCHAR,
  "Warnings" STRUCT("Page" VARCHAR, "WarnCode" VARCHAR, "WarnMessage" VARCHAR)[]
);

COPY "multi_class_page" FROM 'multi_class_page.ndjson' (FORMAT json);
