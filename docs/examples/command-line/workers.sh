exec 2>/dev/null
# A key that is always the same, so that the pseudonyms of this example are, too.
echo 'an example and no secret: do not use it' > worker.key
# #region workers
npx @aws-ai-outputs/cli workers --pseudonymise worker.key human-review/
# #endregion
