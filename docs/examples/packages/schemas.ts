// #region import
import schema from '@aws-ai-outputs/schemas/comprehend/classification/multi-class/v1/multi-class-line.schema.json' with {
  type: 'json',
}

console.log(schema.title, schema.required)
// #endregion
