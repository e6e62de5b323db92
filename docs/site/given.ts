// biome-ignore-all lint/correctness/noUnusedVariables: each region is used where an example asks for it
// What the examples of the doc comments speak of without making it: each region makes what it is named after. A page shows
// the region in front of an example that uses the name; api-examples.mjs compiles and runs both together, in the folder of
// the samples. Regions may use names of other regions. This file is cut up; by itself
// it is no program.

// #region output
const output = readOutput('output.tar.gz')
// #endregion output

// #region records
const records: MultiClassLine[] = []
for await (const { type, value } of readOutput('output.tar.gz')) if (type === 'MultiClassLine') records.push(value)
// #endregion records

// #region record
const record = {
  File: 'tickets.csv',
  Line: '3',
  Classes: [
    { Name: 'BILLING', Score: 0.61 },
    { Name: 'REFUND', Score: 0.34 },
  ],
}
// #endregion record

// #region topics
const topics = {
  File: 'films.txt',
  Line: '0',
  Labels: [
    { Name: 'COMEDY', Score: 0.93 },
    { Name: 'DRAMA', Score: 0.58 },
    { Name: 'WAR', Score: 0.04 },
  ],
}
// #endregion topics

// #region inputs
const inputs = ['tickets.csv', 'tickets-2.csv', 'tickets-3.csv'].map((file): [string, () => AsyncIterable<PhysicalLine>] => [
  file,
  () => physicalLines(createReadStream(`inputs/${file}`)),
])
// #endregion inputs

// #region source
const source = byteSource('output.tar.gz')
// #endregion source

// #region reviews
const reviews: HumanReviewOutput[] = []
for await (const file of readHumanLoops('human-review/')) reviews.push(...file.outputs)
// #endregion reviews

// #region review
const reviewPath = 'human-review/ticket-review/2024/05/17/09/30/13/ticket-0005/output.json'
const review = readBytes(readFileSync(reviewPath)).batches[0]?.records[0] as CustomTaskOutput
// #endregion review

// #region answered
const answeredPath = 'human-review/ticket-review/2024/05/17/09/30/12/ticket-0003/output.json'
const answered = readBytes(readFileSync(answeredPath)).batches[0]?.records[0] as CustomTaskOutput
// #endregion answered

// #region forms
const formsPath = 'human-review/invoice-review/2024/05/17/09/30/12/invoice-0017/output.json'
const forms = readBytes(readFileSync(formsPath)).batches[0]?.records[0] as TextractFormsOutput
// #endregion forms

// #region moderated
const moderatedPath = 'human-review/picture-review/2024/05/18/14/05/59/beach-0042/output.json'
const moderated = readBytes(readFileSync(moderatedPath)).batches[0]?.records[0] as RekognitionModerationOutput
// #endregion moderated

// #region drawn
const drawn: CustomTaskOutput = {
  ...answered,
  inputContent: { taskObject: 's3://amzn-s3-demo-bucket/yard/0001.png' },
  humanAnswers: answered.humanAnswers.map((answer) => ({
    ...answer,
    answerContent: {
      annotatedResult: {
        boundingBoxes: [{ label: 'pallet', left: 410, top: 96, width: 120, height: 80 }],
        inputImageProperties: { width: 1280, height: 720 },
      },
    },
  })),
}
// #endregion drawn

// #region labelOf
const labelOf = ({ answerContent }: AnyHumanAnswer) => (answerContent as { queue?: { label?: string } }).queue?.label ?? null
// #endregion labelOf

// #region file
const file = new File([readFileSync('output.tar.gz')], 'output.tar.gz')
// #endregion file

// #region listing
const key = 'ticket-review/2024/05/17/09/30/12/ticket-0003/output.json'
const listing = [{ key, open: () => new Blob([readFileSync(`human-review/${key}`)]) }]
// #endregion listing

// #region value
const value: unknown = JSON.parse('{"seen": "in the wild"}')

// #endregion value

export {}
