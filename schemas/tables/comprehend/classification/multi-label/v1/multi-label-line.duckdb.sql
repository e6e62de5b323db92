-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon Comprehend custom classification, multi-label: one document per line.
CREATE TABLE "multi_label_line" (
  "File" VARCHAR NOT NULL,
  "Line" VARCHAR NOT NULL,
  "Labels" STRUCT("Name" VARCHAR, "Score" DOUBLE)[] NOT NULL
);

COPY "multi_label_line" FROM 'multi_label_line.ndjson' (FORMAT json);
