-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-label: one document per file.
CREATE TABLE "multi_label_file" (
  "File" VARCHAR NOT NULL,
  "Labels" STRUCT("Name" VARCHAR, "Score" DOUBLE)[] NOT NULL
);

COPY "multi_label_file" FROM 'multi_label_file.ndjson' (FORMAT json);
