-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Classification results, one row for each document.
CREATE TABLE "predictions" (
  "kind" VARCHAR NOT NULL,
  "model" VARCHAR,
  "file" VARCHAR NOT NULL,
  "line" BIGINT,
  "page" BIGINT,
  "pages" BIGINT,
  "document_type" VARCHAR,
  "version" VARCHAR,
  "top_class" VARCHAR,
  "top_score" DOUBLE,
  "listed" BIGINT,
  "classes" JSON,
  "error_code" VARCHAR,
  "error_message" VARCHAR,
  "rest" JSON
);

COPY "predictions" FROM 'predictions.parquet' (FORMAT parquet);
