-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I output, custom task: output document.
CREATE TABLE "custom_task_output" (
  "flowDefinitionArn" VARCHAR NOT NULL,
  "humanAnswers" STRUCT("answerContent" JSON, "submissionTime" VARCHAR, "acceptanceTime" VARCHAR, "timeSpentInSeconds" DOUBLE, "workerId" VARCHAR, "workerMetadata" STRUCT("identityData" STRUCT("identityProviderType" VARCHAR, "issuer" VARCHAR, "sub" VARCHAR)))[] NOT NULL,
  "humanLoopName" VARCHAR NOT NULL,
  "inputContent" JSON
);

COPY "custom_task_output" FROM 'custom_task_output.ndjson' (FORMAT json);
