exec 2>/dev/null
# #region review
npx @aws-ai-outputs/cli review human-review/
# #endregion
