# #region validate
npx @aws-ai-outputs/cli validate human-review/
# #endregion
