-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I output, Amazon Rekognition moderation: output document in the flat layout of spring 2020.
CREATE TABLE "rekognition_moderation_preview_output" (
  "awsManagedHumanLoopRequestSource" VARCHAR NOT NULL,
  "flowDefinitionArn" VARCHAR NOT NULL,
  "humanAnswers" STRUCT("answerContent" STRUCT("AWS/Rekognition/DetectModerationLabels/Image/V3" STRUCT("moderationLabels" JSON[])), "submissionTime" VARCHAR, "acceptanceTime" VARCHAR, "timeSpentInSeconds" DOUBLE, "workerId" VARCHAR, "workerMetadata" STRUCT("identityData" STRUCT("identityProviderType" VARCHAR, "issuer" VARCHAR, "sub" VARCHAR)))[] NOT NULL,
  "humanLoopName" VARCHAR NOT NULL,
  "aiServiceRequest" STRUCT("image" STRUCT("s3Object" STRUCT("bucket" VARCHAR, "name" VARCHAR, "version" VARCHAR), "bytes" JSON), "humanLoopConfig" STRUCT("flowDefinitionArn" VARCHAR, "humanLoopName" VARCHAR, "dataAttributes" STRUCT("contentClassifiers" VARCHAR[])), "minConfidence" DOUBLE, "projectVersion" VARCHAR) NOT NULL,
  "aiServiceResponse" STRUCT("moderationLabels" STRUCT("confidence" DOUBLE, "name" VARCHAR, "parentName" VARCHAR, "taxonomyLevel" BIGINT)[], "moderationModelVersion" VARCHAR) NOT NULL,
  "selectedAiServiceResponse" STRUCT("moderationLabels" STRUCT("confidence" DOUBLE, "name" VARCHAR, "parentName" VARCHAR, "taxonomyLevel" BIGINT)[], "moderationModelVersion" VARCHAR),
  "humanTaskActivationConditionResults" STRUCT("Conditions" STRUCT("ConditionType" VARCHAR, "ConditionParameters" STRUCT("ModerationLabelName" VARCHAR, "ConfidenceEquals" DOUBLE, "ConfidenceLessThan" DOUBLE, "ConfidenceLessThanEquals" DOUBLE, "ConfidenceGreaterThan" DOUBLE, "ConfidenceGreaterThanEquals" DOUBLE, "ImportantFormKey" VARCHAR, "ImportantFormKeyAliases" VARCHAR[], "KeyValueBlockConfidenceEquals" DOUBLE, "KeyValueBlockConfidenceLessThan" DOUBLE, "KeyValueBlockConfidenceLessThanEquals" DOUBLE, "KeyValueBlockConfidenceGreaterThan" DOUBLE, "KeyValueBlockConfidenceGreaterThanEquals" DOUBLE, "WordBlockConfidenceEquals" DOUBLE, "WordBlockConfidenceLessThan" DOUBLE, "WordBlockConfidenceLessThanEquals" DOUBLE, "WordBlockConfidenceGreaterThan" DOUBLE, "WordBlockConfidenceGreaterThanEquals" DOUBLE, "RandomSamplingPercentage" DOUBLE), "EvaluationResult" BOOLEAN, "And" JSON[], "Or" JSON[])[])
);

COPY "rekognition_moderation_preview_output" FROM 'rekognition_moderation_preview_output.ndjson' (FORMAT json);
