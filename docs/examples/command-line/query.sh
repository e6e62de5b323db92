# #region query
npx @aws-ai-outputs/cli query --to table '
  SELECT class, count(*) AS documents, round(avg(score), 3) AS mean
  FROM predicted_classes WHERE rank = 1 GROUP BY ALL ORDER BY documents DESC, class' output.tar.gz
# #endregion
