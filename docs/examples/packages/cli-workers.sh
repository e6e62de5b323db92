exec 2>/dev/null
echo 'an example and no secret: do not use it' > worker.key
# #region workers
aws-ai-outputs workers human-review/
aws-ai-outputs workers --csv --pseudonymise worker.key human-review/ > workers.csv
# #endregion workers
test -s workers.csv
