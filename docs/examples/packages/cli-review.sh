exec 2>/dev/null
# #region review
aws-ai-outputs review human-review/
aws-ai-outputs review --html people.html human-review/
# #endregion review
test -s people.html
