# What is said on standard error is what there is to show.
exec 2>&1
# #region parquet
npx @aws-ai-outputs/cli convert --to parquet --rows class --output classes.parquet output.tar.gz
# #endregion
