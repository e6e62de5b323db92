-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Human review, one row for each answer.
CREATE TABLE "human_answers" (
  "human_loop" VARCHAR NOT NULL,
  "flow" VARCHAR NOT NULL,
  "flow_definition_arn" VARCHAR NOT NULL,
  "task" VARCHAR NOT NULL,
  "answers" BIGINT NOT NULL,
  "answer" BIGINT,
  "worker_id" VARCHAR,
  "acceptance_time" VARCHAR,
  "submission_time" VARCHAR,
  "time_spent" DOUBLE,
  "verdict" VARCHAR NOT NULL,
  "changed" BIGINT,
  "added" BIGINT,
  "removed" BIGINT,
  "comparison" JSON,
  "answer_content" JSON
);

COPY "human_answers" FROM 'human_answers.parquet' (FORMAT parquet);
