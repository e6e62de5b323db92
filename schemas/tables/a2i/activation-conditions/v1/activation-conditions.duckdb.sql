-- Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
-- Amazon A2I activation conditions: conditions document.
CREATE TABLE "activation_conditions" (
  "Conditions" STRUCT("ConditionType" VARCHAR, "ConditionParameters" STRUCT("ModerationLabelName" VARCHAR, "ConfidenceEquals" DOUBLE, "ConfidenceLessThan" DOUBLE, "ConfidenceLessThanEquals" DOUBLE, "ConfidenceGreaterThan" DOUBLE, "ConfidenceGreaterThanEquals" DOUBLE, "ImportantFormKey" VARCHAR, "ImportantFormKeyAliases" VARCHAR[], "KeyValueBlockConfidenceEquals" DOUBLE, "KeyValueBlockConfidenceLessThan" DOUBLE, "KeyValueBlockConfidenceLessThanEquals" DOUBLE, "KeyValueBlockConfidenceGreaterThan" DOUBLE, "KeyValueBlockConfidenceGreaterThanEquals" DOUBLE, "WordBlockConfidenceEquals" DOUBLE, "WordBlockConfidenceLessThan" DOUBLE, "WordBlockConfidenceLessThanEquals" DOUBLE, "WordBlockConfidenceGreaterThan" DOUBLE, "WordBlockConfidenceGreaterThanEquals" DOUBLE, "RandomSamplingPercentage" DOUBLE), "And" JSON[], "Or" JSON[])[] NOT NULL
);

COPY "activation_conditions" FROM 'activation_conditions.ndjson' (FORMAT json);
