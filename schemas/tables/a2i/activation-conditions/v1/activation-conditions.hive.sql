-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I activation conditions: conditions document.
CREATE EXTERNAL TABLE `activation_conditions` (
  `conditions` array<struct<`conditiontype`:string,`conditionparameters`:struct<`moderationlabelname`:string,`confidenceequals`:double,`confidencelessthan`:double,`confidencelessthanequals`:double,`confidencegreaterthan`:double,`confidencegreaterthanequals`:double,`importantformkey`:string,`importantformkeyaliases`:array<string>,`keyvalueblockconfidenceequals`:double,`keyvalueblockconfidencelessthan`:double,`keyvalueblockconfidencelessthanequals`:double,`keyvalueblockconfidencegreaterthan`:double,`keyvalueblockconfidencegreaterthanequals`:double,`wordblockconfidenceequals`:double,`wordblockconfidencelessthan`:double,`wordblockconfidencelessthanequals`:double,`wordblockconfidencegreaterthan`:double,`wordblockconfidencegreaterthanequals`:double,`randomsamplingpercentage`:double>,`and`:array<string>,`or`:array<string>>> COMMENT 'The top-level conditions. Any of them that is true starts a human loop.'
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
STORED AS TEXTFILE
LOCATION 's3://amzn-s3-demo-bucket/activation_conditions/';
