-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I output, custom task: output document.
CREATE EXTERNAL TABLE `custom_task_output` (
  `flowdefinitionarn` string COMMENT 'Workflow that the loop belongs to.',
  `humananswers` array<struct<`answercontent`:string,`submissiontime`:string,`acceptancetime`:string,`timespentinseconds`:double,`workerid`:string,`workermetadata`:struct<`identitydata`:struct<`identityprovidertype`:string,`issuer`:string,`sub`:string>>>> COMMENT 'What the workers submitted, one item per worker. Empty when the loop ended without an answer.',
  `humanloopname` string COMMENT 'Name of the loop.',
  `inputcontent` string COMMENT 'The JSON that the loop was started with, parsed. Its form is the choice of the caller: any JSON.'
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
STORED AS TEXTFILE
LOCATION 's3://amzn-s3-demo-bucket/custom_task_output/';
