-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Human review, one row for each answer.
CREATE EXTERNAL TABLE `human_answers` (
  `human_loop` string COMMENT 'Name of the human loop.',
  `flow` string COMMENT 'Name of the flow definition: the end of its ARN.',
  `flow_definition_arn` string COMMENT 'ARN of the flow definition.',
  `task` string COMMENT 'What was reviewed.',
  `answers` bigint COMMENT 'How many answers the human loop has. Unit: answers.',
  `answer` bigint COMMENT 'Place of the answer in the output; empty when nobody answered. Unit: places, counted from 0.',
  `worker_id` string COMMENT 'Id of the worker.',
  `acceptance_time` string COMMENT 'When the worker accepted the task, as it stands; empty in outputs from before the end of 2020.',
  `submission_time` string COMMENT 'When the worker submitted the answer, as it stands.',
  `time_spent` double COMMENT 'Time that the worker spent; empty in outputs from before the end of 2020. Unit: seconds, with milliseconds as a fraction.',
  `verdict` string COMMENT 'changed or kept: what became of what the machine had said; unclear: not comparable; or unanswered.',
  `changed` bigint COMMENT 'Form pairs or values that are not what they were; empty when the answer cannot be compared. Unit: items.',
  `added` bigint COMMENT 'Form pairs, labels or values that only the answer has. Unit: items.',
  `removed` bigint COMMENT 'Form pairs, labels or values that the answer no longer has. Unit: items.',
  `comparison` string COMMENT 'The whole comparison of the answer with what the machine had said.',
  `answer_content` string COMMENT 'answerContent as it stands.'
)
STORED AS PARQUET
LOCATION 's3://amzn-s3-demo-bucket/human_answers/';
