# Three lines of the samples have no record, so both exit with 1.
exec 2>/dev/null
set +e
# #region join
aws-ai-outputs join --inputs inputs/ --to csv --output package-joined.csv output.tar.gz
aws-ai-outputs join --inputs inputs/ --json output.tar.gz          # only the account
# #endregion join
test $? = 1 && test -s package-joined.csv
