// Package awsaioutputs holds typed records of the files that AWS AI services leave in S3: Amazon Comprehend custom
// classification (predictions.jsonl, one file per page) and Amazon A2I human review (output.json).
//
// [ParseRecord] finds the type of a record by its members. Each record type is a struct of its own; unknown members are in its
// Extra and are written back. Scores of Comprehend are 0 to 1, confidences of Textract and Rekognition are 0 to 100. A time is
// the text of the file, and a string with known values is a plain string with constants beside it.
//
// Not affiliated with Amazon Web Services.
package awsaioutputs
