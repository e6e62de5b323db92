-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-class: one document per line.
CREATE TABLE "multi_class_line" (
  "File" VARCHAR NOT NULL,
  "Line" VARCHAR NOT NULL,
  "Classes" STRUCT("Name" VARCHAR, "Score" DOUBLE)[] NOT NULL
);

COPY "multi_class_line" FROM 'multi_class_line.ndjson' (FORMAT json);
