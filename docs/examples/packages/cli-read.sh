# What is said on standard error is not what there is to show.
exec 2>/dev/null
find human-review -name output.json > list
# #region read
find human-review -type f | aws-ai-outputs read --paths-from - > records.ndjson
aws-ai-outputs read --frames --paths-from - < list > frames.ndjson
# #endregion read
test -s records.ndjson && test -s frames.ndjson
