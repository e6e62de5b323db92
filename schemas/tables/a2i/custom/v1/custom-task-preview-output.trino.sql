-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I output, custom task: output document in the layout of spring 2020.
CREATE TABLE "custom_task_preview_output" (
  "flowdefinitionarn" VARCHAR COMMENT 'Workflow that the loop belongs to.',
  "humananswers" ARRAY(ROW("answercontent" VARCHAR, "submissiontime" VARCHAR, "acceptancetime" VARCHAR, "timespentinseconds" DOUBLE, "workerid" VARCHAR, "workermetadata" ROW("identitydata" ROW("identityprovidertype" VARCHAR, "issuer" VARCHAR, "sub" VARCHAR)))) COMMENT 'What the workers submitted, one item per worker. Empty when the loop ended without an answer.',
  "humanloopname" VARCHAR COMMENT 'Name of the loop.',
  "humanloopinputcontent" VARCHAR COMMENT 'The JSON that the loop was started with, parsed. Its form is the choice of the caller: any JSON.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/custom_task_preview_output/'
);
