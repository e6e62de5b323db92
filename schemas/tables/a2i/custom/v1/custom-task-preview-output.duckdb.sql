-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I output, custom task: output document in the layout of spring 2020.
CREATE TABLE "custom_task_preview_output" (
  "flowDefinitionArn" VARCHAR NOT NULL,
  "humanAnswers" STRUCT("answerContent" JSON, "submissionTime" VARCHAR, "acceptanceTime" VARCHAR, "timeSpentInSeconds" DOUBLE, "workerId" VARCHAR, "workerMetadata" STRUCT("identityData" STRUCT("identityProviderType" VARCHAR, "issuer" VARCHAR, "sub" VARCHAR)))[] NOT NULL,
  "humanLoopName" VARCHAR NOT NULL,
  "humanLoopInputContent" JSON
);

COPY "custom_task_preview_output" FROM 'custom_task_preview_output.ndjson' (FORMAT json);
