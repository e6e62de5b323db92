# #region rows
npx @aws-ai-outputs/cli convert --to csv --rows class output.tar.gz | cut -d, -f3,4,10-12 | head -4
# #endregion
