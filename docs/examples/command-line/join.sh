# What is said on standard error is what there is to show.
exec 2>&1
# #region join
npx @aws-ai-outputs/cli join --inputs inputs/ --to csv --output joined.csv output.tar.gz || echo "exit $?"
# #endregion
