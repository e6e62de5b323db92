-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Human review, one row for each answer.
CREATE TABLE "human_answers" (
  "human_loop" VARCHAR COMMENT 'Name of the human loop.',
  "flow" VARCHAR COMMENT 'Name of the flow definition: the end of its ARN.',
  "flow_definition_arn" VARCHAR COMMENT 'ARN of the flow definition.',
  "task" VARCHAR COMMENT 'What was reviewed.',
  "answers" BIGINT COMMENT 'How many answers the human loop has. Unit: answers.',
  "answer" BIGINT COMMENT 'Place of the answer in the output; empty when nobody answered. Unit: places, counted from 0.',
  "worker_id" VARCHAR COMMENT 'Id of the worker.',
  "acceptance_time" VARCHAR COMMENT 'When the worker accepted the task, as it stands; empty in outputs from before the end of 2020.',
  "submission_time" VARCHAR COMMENT 'When the worker submitted the answer, as it stands.',
  "time_spent" DOUBLE COMMENT 'Time that the worker spent; empty in outputs from before the end of 2020. Unit: seconds, with milliseconds as a fraction.',
  "verdict" VARCHAR COMMENT 'changed or kept: what became of what the machine had said; unclear: not comparable; or unanswered.',
  "changed" BIGINT COMMENT 'Form pairs or values that are not what they were; empty when the answer cannot be compared. Unit: items.',
  "added" BIGINT COMMENT 'Form pairs, labels or values that only the answer has. Unit: items.',
  "removed" BIGINT COMMENT 'Form pairs, labels or values that the answer no longer has. Unit: items.',
  "comparison" VARCHAR COMMENT 'The whole comparison of the answer with what the machine had said.',
  "answer_content" VARCHAR COMMENT 'answerContent as it stands.'
)
WITH (
  format = 'PARQUET',
  external_location = 's3://amzn-s3-demo-bucket/human_answers/'
);
