-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I output, Amazon Rekognition moderation: output document in the flat layout of spring 2020.
CREATE EXTERNAL TABLE `rekognition_moderation_preview_output` (
  `awsmanagedhumanlooprequestsource` string COMMENT 'The built-in task type that started the loop.',
  `flowdefinitionarn` string COMMENT 'Workflow that the loop belongs to.',
  `humananswers` array<struct<`answercontent`:string,`submissiontime`:string,`acceptancetime`:string,`timespentinseconds`:double,`workerid`:string,`workermetadata`:struct<`identitydata`:struct<`identityprovidertype`:string,`issuer`:string,`sub`:string>>>> COMMENT 'What the workers submitted, one item per worker. Empty when the loop ended without an answer.',
  `humanloopname` string COMMENT 'Name of the loop.',
  `aiservicerequest` struct<`image`:struct<`s3object`:struct<`bucket`:string,`name`:string,`version`:string>,`bytes`:string>,`humanloopconfig`:struct<`flowdefinitionarn`:string,`humanloopname`:string,`dataattributes`:struct<`contentclassifiers`:array<string>>>,`minconfidence`:double,`projectversion`:string> COMMENT 'The request that led to the human loop.',
  `aiserviceresponse` struct<`moderationlabels`:array<struct<`confidence`:double,`name`:string,`parentname`:string,`taxonomylevel`:bigint>>,`moderationmodelversion`:string> COMMENT 'What the service returned.',
  `selectedaiserviceresponse` struct<`moderationlabels`:array<struct<`confidence`:double,`name`:string,`parentname`:string,`taxonomylevel`:bigint>>,`moderationmodelversion`:string> COMMENT 'The part of the response that met the conditions and was shown to workers. Whether it is written for a workflow without conditions is not documented.',
  `humantaskactivationconditionresults` struct<`conditions`:array<struct<`conditiontype`:string,`conditionparameters`:struct<`moderationlabelname`:string,`confidenceequals`:double,`confidencelessthan`:double,`confidencelessthanequals`:double,`confidencegreaterthan`:double,`confidencegreaterthanequals`:double,`importantformkey`:string,`importantformkeyaliases`:array<string>,`keyvalueblockconfidenceequals`:double,`keyvalueblockconfidencelessthan`:double,`keyvalueblockconfidencelessthanequals`:double,`keyvalueblockconfidencegreaterthan`:double,`keyvalueblockconfidencegreaterthanequals`:double,`wordblockconfidenceequals`:double,`wordblockconfidencelessthan`:double,`wordblockconfidencelessthanequals`:double,`wordblockconfidencegreaterthan`:double,`wordblockconfidencegreaterthanequals`:double,`randomsamplingpercentage`:double>,`evaluationresult`:boolean,`and`:array<string>,`or`:array<string>>>> COMMENT 'How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is not documented.'
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
STORED AS TEXTFILE
LOCATION 's3://amzn-s3-demo-bucket/rekognition_moderation_preview_output/';
