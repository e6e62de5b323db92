# #region inspect
npx @aws-ai-outputs/cli inspect output.tar.gz
# #endregion
