# #region readme
npx @aws-ai-outputs/cli inspect output.tar.gz        # what is this, and what is in it
npx @aws-ai-outputs/cli validate human-review/       # exit 0 valid, 1 invalid, 2 could not be read
npx @aws-ai-outputs/cli read output.tar.gz | head    # records as NDJSON
# #endregion
