-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-class: one document per file.
CREATE TABLE "multi_class_file" (
  "File" VARCHAR NOT NULL,
  "Classes" STRUCT("Name" VARCHAR, "Score" DOUBLE)[] NOT NULL
);

COPY "multi_class_file" FROM 'multi_class_file.ndjson' (FORMAT json);
