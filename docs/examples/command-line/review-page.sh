exec 2>/dev/null
# #region page
npx @aws-ai-outputs/cli review --html review.html human-review/
# #endregion
