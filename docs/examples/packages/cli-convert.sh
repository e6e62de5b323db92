# What is said on standard error is not what there is to show.
exec 2>/dev/null
# #region convert
aws-ai-outputs convert --to csv --rows class output.tar.gz > classes.csv
aws-ai-outputs convert --to parquet --output predictions.parquet output.tar.gz
# #endregion convert
# #region once
npx -p @aws-ai-outputs/cli -p @aws-ai-outputs/tables aws-ai-outputs convert --to parquet -o rows.parquet output.tar.gz
# #endregion once
test -s classes.csv && test -s predictions.parquet && test -s rows.parquet
