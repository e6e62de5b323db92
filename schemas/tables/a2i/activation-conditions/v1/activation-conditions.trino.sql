-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I activation conditions: conditions document.
CREATE TABLE "activation_conditions" (
  "conditions" ARRAY(ROW("conditiontype" VARCHAR, "conditionparameters" ROW("moderationlabelname" VARCHAR, "confidenceequals" DOUBLE, "confidencelessthan" DOUBLE, "confidencelessthanequals" DOUBLE, "confidencegreaterthan" DOUBLE, "confidencegreaterthanequals" DOUBLE, "importantformkey" VARCHAR, "importantformkeyaliases" ARRAY(VARCHAR), "keyvalueblockconfidenceequals" DOUBLE, "keyvalueblockconfidencelessthan" DOUBLE, "keyvalueblockconfidencelessthanequals" DOUBLE, "keyvalueblockconfidencegreaterthan" DOUBLE, "keyvalueblockconfidencegreaterthanequals" DOUBLE, "wordblockconfidenceequals" DOUBLE, "wordblockconfidencelessthan" DOUBLE, "wordblockconfidencelessthanequals" DOUBLE, "wordblockconfidencegreaterthan" DOUBLE, "wordblockconfidencegreaterthanequals" DOUBLE, "randomsamplingpercentage" DOUBLE), "and" ARRAY(VARCHAR), "or" ARRAY(VARCHAR))) COMMENT 'The top-level conditions. Any of them that is true starts a human loop.'
)
WITH (
  format = 'OPENX_JSON',
  external_location = 's3://amzn-s3-demo-bucket/activation_conditions/'
);
