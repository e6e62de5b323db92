# #region read
npx @aws-ai-outputs/cli read --limit 2 output.tar.gz
# #endregion
