// #region standard
import { MultiClassLineSchema } from '@aws-ai-outputs/core/schemas'

const result = MultiClassLineSchema['~standard'].validate({ File: 'a.txt', Line: '0', Classes: [{ Name: 'SPAM', Score: 1.5 }] })
for (const { path, message } of result.issues ?? []) console.log(path?.join('.'), '-', message)
// #endregion
// #region json-schema
const schema = MultiClassLineSchema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
console.log(schema.$id)
// #endregion
