exec 2>/dev/null
# #region query
aws-ai-outputs query 'SELECT top_class, count(*) FROM predictions GROUP BY ALL' output.tar.gz
aws-ai-outputs query --to csv "SELECT worker_id, count(*) FROM human_answers GROUP BY ALL" human-review/ > answers.csv
aws-ai-outputs query --to parquet -o lines.parquet 'FROM multi_class_line' output.tar.gz
# #endregion query
# #region once
npx -p @aws-ai-outputs/cli -p @duckdb/node-api aws-ai-outputs query 'SELECT * FROM files' output.tar.gz
# #endregion once
test -s answers.csv && test -s lines.parquet
