# #region read
find human-review -name output.json | sort | head -2 > list
npx @aws-ai-outputs/cli read --frames --paths-from list | grep '"kind":"summary"'
# #endregion
