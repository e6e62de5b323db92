/**
 * How much a diagnostic matters.
 *
 * - `error`: something is wrong; strict reading stops here, and `validate` fails.
 * - `warning`: readable, but not what AWS is known to write.
 * - `info`: worth knowing, nothing is wrong.
 */
export type Severity = 'error' | 'warning' | 'info'

/** What is known of a diagnostic code. */
export interface DiagnosticCodeInfo {
  /** How bad it is: strict reading stops at an `error`. */
  readonly severity: Severity
  /** What the code means, in one sentence. */
  readonly title: string
  /** What to do about it. */
  readonly hint: string
}

/**
 * Every code that a diagnostic can carry. Codes are stable: a released code keeps its meaning, and none is reused.
 *
 * The first word says what the code is about: the input as a whole, its compression, its archive, one archive entry,
 * the bytes of a line, a record against its schema, or a rule beyond the schema (`comprehend/…`, `a2i/…`).
 */
export const diagnosticCodes = {
  'input-empty': {
    severity: 'error',
    title: 'The input holds no bytes.',
    hint: 'Download it again; S3 objects of 0 bytes are placeholders for folders or the trace of an interrupted upload.',
  },
  'input-unreadable': {
    severity: 'error',
    title: 'The input could not be read to its end.',
    hint: 'Check the path, the permissions and the connection, then read it again.',
  },
  'input-unrecognised': {
    severity: 'error',
    title: 'This is none of the files that the reader knows.',
    hint: "Pass the object that the job's OutputDataConfig or the human loop's OutputS3Uri names.",
  },
  'look-alike': {
    severity: 'error',
    title: 'A file that is often mistaken for an output that this reader reads.',
    hint: 'Pass the file that the message names instead.',
  },
  'gzip-unsupported': {
    severity: 'error',
    title: 'The input is gzip-compressed and no gunzip function was given.',
    hint: 'Use @aws-ai-outputs/node or @aws-ai-outputs/browser, or pass the gunzip option.',
  },
  'gzip-truncated': {
    severity: 'error',
    title: 'The gzip data ends before its end.',
    hint: 'The download was cut off: compare its size with the S3 object and fetch it again. Every record before this point was read.',
  },
  'gzip-corrupt': {
    severity: 'error',
    title: 'The gzip data is damaged.',
    hint: 'Fetch the object again. Every record before this point was read.',
  },
  'tar-header': {
    severity: 'error',
    title: 'A tar header is damaged.',
    hint: 'Fetch the archive again. Reading went on at the next header that is sound.',
  },
  'tar-truncated': {
    severity: 'error',
    title: 'The tar archive ends inside an entry.',
    hint: 'The download was cut off: fetch the archive again. Every record before this point was read.',
  },
  'tar-unended': {
    severity: 'warning',
    title: 'The tar archive lacks the two empty blocks that end it.',
    hint: 'Every entry is whole, but a following entry may be missing: compare the size with the S3 object.',
  },
  'entry-unsafe-name': {
    severity: 'error',
    title: 'An archive entry has a name that points outside the archive.',
    hint: 'AWS writes no such name. The entry was not read; do not unpack this archive by other means.',
  },
  'entry-duplicate': {
    severity: 'error',
    title: 'Two archive entries have the same name.',
    hint: 'Both were read. Unpacking to disk would keep only the last.',
  },
  'entry-skipped': {
    severity: 'info',
    title: 'An archive entry that holds no results was passed over.',
    hint: 'Nothing to do.',
  },
  'entry-empty': {
    severity: 'warning',
    title: 'An archive entry holds no bytes.',
    hint: 'Check that the job had input documents.',
  },
  'entry-unrecognised': {
    severity: 'error',
    title: 'An archive entry holds none of the formats that the reader knows.',
    hint: 'Remove the entry if you added it; otherwise please report it.',
  },
  'limit-line-bytes': {
    severity: 'error',
    title: 'A line, or a JSON document, is longer than the limit.',
    hint: 'Raise limits.lineBytes if the input is trusted.',
  },
  'limit-entry-bytes': {
    severity: 'error',
    title: 'An archive entry is larger than the limit.',
    hint: 'Raise limits.entryBytes if the input is trusted.',
  },
  'limit-entries': {
    severity: 'error',
    title: 'The archive has more entries than the limit.',
    hint: 'Raise limits.entries if the input is trusted.',
  },
  'limit-expansion': {
    severity: 'error',
    title: 'The data unpacks to more than the limit allows for its compressed size.',
    hint: 'Raise limits.expansionRatio if the input is trusted; otherwise treat it as hostile.',
  },
  'limit-nesting': {
    severity: 'error',
    title: 'A record nests deeper than the limit.',
    hint: 'Raise limits.nesting if the input is trusted.',
  },
  'utf8-invalid': {
    severity: 'error',
    title: 'A byte is not UTF-8.',
    hint: 'AWS writes UTF-8. Look for a tool that re-saved the file in another encoding.',
  },
  'json-syntax': {
    severity: 'error',
    title: 'The text is not JSON.',
    hint: 'Compare the line with the S3 object; AWS writes valid JSON.',
  },
  'record-not-object': {
    severity: 'error',
    title: 'The JSON value is not an object.',
    hint: 'Every record is a JSON object. Look for a tool that rewrote the file.',
  },
  'record-unrecognised': {
    severity: 'error',
    title: 'The object is none of the record types that the reader knows.',
    hint: 'Compare its members with the record types in the documentation.',
  },
  'schema-violation': {
    severity: 'error',
    title: 'The record breaks a rule of its JSON Schema; `rule` names the keyword.',
    hint: 'Compare the value with the schema; if AWS wrote it, please report it with an example.',
  },
  'comprehend/classes-empty': {
    severity: 'warning',
    title: 'The list of classes or labels is empty.',
    hint: 'AWS documents no empty list; treat the document as unclassified.',
  },
  'comprehend/class-duplicate': {
    severity: 'warning',
    title: 'One class or label is listed twice in a record.',
    hint: 'Real outputs never do this; check whether the file was edited.',
  },
  'comprehend/scores-unsorted': {
    severity: 'warning',
    title: 'The scores are not in descending order.',
    hint: 'Use rankedClasses, which does not trust the order.',
  },
  'comprehend/scores-sum': {
    severity: 'warning',
    title: 'The scores of mutually exclusive classes sum to more than 1.',
    hint: 'Check whether the records are multi-label, or were edited.',
  },
  'comprehend/line-integer': {
    severity: 'warning',
    title: 'Line is a JSON number; classification jobs write a string.',
    hint: 'Use lineNumber, which takes both. Look for a tool that rewrote the file.',
  },
  'comprehend/class-name-spaces': {
    severity: 'warning',
    title: 'A class or label name begins or ends with white space.',
    hint: 'Compare names exactly: the white space is part of the name that the model was trained with.',
  },
  'comprehend/line-mixed': {
    severity: 'warning',
    title: 'The file mixes records with Line and records without.',
    hint: 'Check whether outputs of two jobs were joined.',
  },
  'comprehend/page-out-of-range': {
    severity: 'error',
    title: 'PageNumber is not between 1 and Pages.',
    hint: 'Do not use the page number to find the page.',
  },
  'comprehend/page-duplicate': {
    severity: 'error',
    title: 'Two records of one document have the same PageNumber.',
    hint: 'Check whether outputs of two jobs were joined.',
  },
  'comprehend/pages-differ': {
    severity: 'error',
    title: 'Records of one document disagree on its number of pages.',
    hint: 'Check whether outputs of two documents with the same name were joined.',
  },
  'comprehend/pages-missing': {
    severity: 'warning',
    title: 'A document has fewer page records than it has pages.',
    hint: 'The missing pages were not classified; look for their errors.',
  },
  'comprehend/document-type-unknown': {
    severity: 'info',
    title: 'DocumentType has a value that has not been seen in asynchronous outputs.',
    hint: 'Nothing to do; the value is kept.',
  },
  'comprehend/error-without-message': {
    severity: 'error',
    title: 'An error record lacks its ErrorMessage.',
    hint: 'Rely on ErrorCode alone.',
  },
  'a2i/time-format': {
    severity: 'error',
    title: 'A time is not written as YYYY-MM-DDTHH:MM:SS.mmmZ.',
    hint: 'Look for a tool that rewrote the file.',
  },
  'a2i/submitted-before-accepted': {
    severity: 'error',
    title: 'submissionTime is before acceptanceTime.',
    hint: 'Do not derive durations from this answer.',
  },
  'a2i/time-spent': {
    severity: 'warning',
    title: 'timeSpentInSeconds is longer than the time between acceptance and submission.',
    hint: 'Do not derive durations from this answer.',
  },
  'a2i/no-answers': {
    severity: 'warning',
    title: 'humanAnswers is empty: nobody answered.',
    hint: 'The loop expired, was stopped or failed; see DescribeHumanLoop.',
  },
  'a2i/worker-twice': {
    severity: 'warning',
    title: 'One worker answered the same loop twice.',
    hint: 'Count the answers of a worker once.',
  },
  'a2i/answer-source': {
    severity: 'error',
    title: 'An answer is not stored under the name of the request source.',
    hint: 'The answer cannot be matched with the service response; look for a tool that rewrote the file.',
  },
  'a2i/preview-layout': {
    severity: 'warning',
    title: 'The document has the layout of the preview of 2020.',
    hint: 'Use inputContentOf, which reads both layouts.',
  },
  'a2i/built-in-members': {
    severity: 'warning',
    title: 'A custom task output has members that only built-in task types have.',
    hint: 'Check whether awsManagedHumanLoopRequestSource was removed.',
  },
  'a2i/loop-name': {
    severity: 'warning',
    title: "The request's human loop name differs from the document's.",
    hint: 'Check whether two documents were mixed.',
  },
  'a2i/flow-definition': {
    severity: 'warning',
    title: "The request's flow definition ARN differs from the document's.",
    hint: 'Check whether two documents were mixed.',
  },
  'a2i/path-loop-name': {
    severity: 'warning',
    title: "The path's human loop name differs from the document's.",
    hint: 'Check whether the file was moved; trust the document.',
  },
  'a2i/path-flow-definition': {
    severity: 'warning',
    title: "The path's flow definition differs from the document's.",
    hint: 'Check whether the file was moved; trust the document.',
  },
  'a2i/flow-definition-arn': {
    severity: 'warning',
    title: 'The flow definition ARN does not have the form of an ARN.',
    hint: 'Publishers mask account ids; nothing else should differ.',
  },
  'a2i/identity-provider': {
    severity: 'warning',
    title: 'identityProviderType is neither Cognito nor Oidc.',
    hint: 'Nothing to do; the value is kept.',
  },
  'a2i/issuer': {
    severity: 'warning',
    title: 'The issuer is not an https URL.',
    hint: 'Do not follow it.',
  },
  'a2i/block-duplicate': {
    severity: 'error',
    title: 'Two blocks of one list have the same id.',
    hint: 'Relationships to this id are ambiguous.',
  },
  'a2i/relationship-unresolved': {
    severity: 'warning',
    title: 'A relationship names a block that the list does not hold.',
    hint: 'Treat the related block as missing.',
  },
  'a2i/key-without-value': {
    severity: 'warning',
    title: 'A KEY block has no VALUE relationship.',
    hint: 'Treat the key as having no value.',
  },
  'a2i/condition-inconsistent': {
    severity: 'warning',
    title: 'The result of an And or Or node does not follow from its children.',
    hint: 'Trust the leaves, or ask AWS Support.',
  },
  'a2i/no-condition-true': {
    severity: 'warning',
    title: 'No top-level condition is true, although a human loop exists.',
    hint: 'The reason for the review is not in this document.',
  },
  'a2i/conditions-missing': {
    severity: 'error',
    title: 'The activation conditions hold no Conditions.',
    hint: 'Add a Conditions list; without one no human loop is started.',
  },
  'a2i/condition-parameters': {
    severity: 'error',
    title: 'A condition lacks a parameter that its type needs, or has one out of range.',
    hint: 'See the activation condition schema for the parameters of each type.',
  },
  'a2i/condition-depth': {
    severity: 'warning',
    title: 'Activation conditions nest deeper than the two levels that AWS supports.',
    hint: 'Flatten the conditions.',
  },
  'a2i/request-document': {
    severity: 'error',
    title: 'The service request names neither an S3 object nor bytes.',
    hint: 'The reviewed object cannot be found from this document.',
  },
  'a2i/request-features': {
    severity: 'warning',
    title: 'FORMS is not among the requested features.',
    hint: 'Key-value conditions can never match without it.',
  },
  'a2i/label-not-selected': {
    severity: 'info',
    title: 'A worker chose a moderation label that was not among the selected labels.',
    hint: 'Nothing to do: the worker template may offer more labels.',
  },
} as const

/** A stable diagnostic code; {@link diagnosticCodes} says what each means and what to do. */
export type DiagnosticCode = keyof typeof diagnosticCodes

/**
 * What is known of a code.
 *
 * @example
 * ```ts
 * console.log(describeCode('gzip-truncated').hint)
 * ```
 */
export function describeCode(code: DiagnosticCode): DiagnosticCodeInfo {
  return diagnosticCodes[code]
}
