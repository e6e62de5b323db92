-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Classification results, one row for each class or label of a document.
CREATE TABLE "predicted_classes" (
  "kind" VARCHAR NOT NULL,
  "model" VARCHAR,
  "file" VARCHAR NOT NULL,
  "line" BIGINT,
  "page" BIGINT,
  "pages" BIGINT,
  "document_type" VARCHAR,
  "version" VARCHAR,
  "position" BIGINT,
  "rank" BIGINT,
  "class" VARCHAR,
  "score" DOUBLE,
  "class_rest" JSON,
  "error_code" VARCHAR,
  "error_message" VARCHAR,
  "rest" JSON
);

COPY "predicted_classes" FROM 'predicted_classes.parquet' (FORMAT parquet);
