-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I output, Amazon Rekognition moderation: output document in the flat layout of spring 2020.
CREATE TABLE "rekognition_moderation_preview_output" (
  "awsmanagedhumanlooprequestsource" VARCHAR COMMENT 'The built-in task type that started the loop.',
  "flowdefinitionarn" VARCHAR COMMENT 'Workflow that the loop belongs to.',
  "humananswers" ARRAY(ROW("answercontent" VARCHAR, "submissiontime" VARCHAR, "acceptancetime" VARCHAR, "timespentinseconds" DOUBLE, "workerid" VARCHAR, "workermetadata" ROW("identitydata" ROW("identityprovidertype" VARCHAR, "issuer" VARCHAR, "sub" VARCHAR)))) COMMENT 'What the workers submitted, one item per worker. Empty when the loop ended without an answer.',
  "humanloopname" VARCHAR COMMENT 'Name of the loop.',
  "aiservicerequest" ROW("image" ROW("s3object" ROW("bucket" VARCHAR, "name" VARCHAR, "version" VARCHAR), "bytes" VARCHAR), "humanloopconfig" ROW("flowdefinitionarn" VARCHAR, "humanloopname" VARCHAR, "dataattributes" ROW("contentclassifiers" ARRAY(VARCHAR))), "minconfidence" DOUBLE, "projectversion" VARCHAR) COMMENT 'The request that led to the human loop.',
  "aiserviceresponse" ROW("moderationlabels" ARRAY(ROW("confidence" DOUBLE, "name" VARCHAR, "parentname" VARCHAR, "taxonomylevel" BIGINT)), "moderationmodelversion" VARCHAR) COMMENT 'What the service returned.',
  "selectedaiserviceresponse" ROW("moderationlabels" ARRAY(ROW("confidence" DOUBLE, "name" VARCHAR, "parentname" VARCHAR, "taxonomylevel" BIGINT)), "moderationmodelversion" VARCHAR) COMMENT 'The part of the response that met the conditions and was shown to workers. Whether it is written for a workflow without conditions is not documented.',
  "humantaskactivationconditionresults" ROW("conditions" ARRAY(ROW("conditiontype" VARCHAR, "conditionparameters" ROW("moderationlabelname" VARCHAR, "confidenceequals" DOUBLE, "confidencelessthan" DOUBLE, "confidencelessthanequals" DOUBLE, "confidencegreaterthan" DOUBLE, "confidencegreaterthanequals" DOUBLE, "importantformkey" VARCHAR, "importantformkeyaliases" ARRAY(VARCHAR), "keyvalueblockconfidenceequals" DOUBLE, "keyvalueblockconfidencelessthan" DOUBLE, "keyvalueblockconfidencelessthanequals" DOUBLE, "keyvalueblockconfidencegreaterthan" DOUBLE, "keyvalueblockconfidencegreaterthanequals" DOUBLE, "wordblockconfidenceequals" DOUBLE, "wordblockconfidencelessthan" DOUBLE, "wordblockconfidencelessthanequals" DOUBLE, "wordblockconfidencegreaterthan" DOUBLE, "wordblockconfidencegreaterthanequals" DOUBLE, "randomsamplingpercentage" DOUBLE), "evaluationresult" BOOLEAN, "and" ARRAY(VARCHAR), "or" ARRAY(VARCHAR)))) COMMENT 'How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is not documented.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/rekognition_moderation_preview_output/'
);
