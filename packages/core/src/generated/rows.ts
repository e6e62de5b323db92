// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

import type { TableColumn } from '../table.js'

/** One document, or page, as one row. */
export interface DocumentRow {
  /** result, or failure: AWS could not process the document. */
  readonly kind: 'result' | 'failure'
  /** multi-class or multi-label; empty for failures. */
  readonly model: 'multi-class' | 'multi-label' | null
  /** Name of the input file. */
  readonly file: string
  /** Line of the input file. Unit: lines, counted from 0. */
  readonly line: number | null
  /** Page of the input file. Unit: pages, counted from 1. */
  readonly page: number | null
  /** Number of pages of the input file. Unit: pages. */
  readonly pages: number | null
  /** Kind of document. */
  readonly document_type: string | null
  /** Version of the record. */
  readonly version: string | null
  /** Class or label with the highest score. */
  readonly top_class: string | null
  /** Its score. Unit: ratio, 0 to 1. */
  readonly top_score: number | null
  /** How many classes or labels the record lists. Unit: classes. */
  readonly listed: number | null
  /** Classes or labels with their scores, in the order of the file. JSON as text. */
  readonly classes: string | null
  /** Why there is no result, for programs; for a page, its first error. */
  readonly error_code: string | null
  /** Why there is no result, for people. The wording varies. */
  readonly error_message: string | null
  /** Members of the record that no other column holds. JSON as text. */
  readonly rest: string | null
}

/** One class or label of one document as a row. A record without any, a failure too, has one row with class null. */
export interface ClassRow {
  /** result, or failure: AWS could not process the document. */
  readonly kind: 'result' | 'failure'
  /** multi-class or multi-label; empty for failures. */
  readonly model: 'multi-class' | 'multi-label' | null
  /** Name of the input file. */
  readonly file: string
  /** Line of the input file. Unit: lines, counted from 0. */
  readonly line: number | null
  /** Page of the input file. Unit: pages, counted from 1. */
  readonly page: number | null
  /** Number of pages of the input file. Unit: pages. */
  readonly pages: number | null
  /** Kind of document. */
  readonly document_type: string | null
  /** Version of the record. */
  readonly version: string | null
  /** Place in the list of the record. Unit: places, counted from 0. */
  readonly position: number | null
  /** Place by score; equal scores share one. Unit: places, counted from 1. */
  readonly rank: number | null
  /** Class or label. */
  readonly class: string | null
  /** Its score. Unit: ratio, 0 to 1. */
  readonly score: number | null
  /** Members of the class besides name and score. JSON as text. */
  readonly class_rest: string | null
  /** Why there is no result, for programs; for a page, its first error. */
  readonly error_code: string | null
  /** Why there is no result, for people. The wording varies. */
  readonly error_message: string | null
  /** Members of the record that no other column holds. JSON as text. */
  readonly rest: string | null
}

/** One answer to a human loop as one row. A loop that nobody answered has one row, with answer null. */
export interface AnswerRow {
  /** Name of the human loop. */
  readonly human_loop: string
  /** Name of the flow definition: the end of its ARN. */
  readonly flow: string
  /** ARN of the flow definition. */
  readonly flow_definition_arn: string
  /** What was reviewed. */
  readonly task: 'textract-forms' | 'rekognition-moderation' | 'custom'
  /** How many answers the human loop has. Unit: answers. */
  readonly answers: number
  /** Place of the answer in the output; empty when nobody answered. Unit: places, counted from 0. */
  readonly answer: number | null
  /** Id of the worker. */
  readonly worker_id: string | null
  /** When the worker accepted the task, as it stands; empty in outputs from before the end of 2020. */
  readonly acceptance_time: string | null
  /** When the worker submitted the answer, as it stands. */
  readonly submission_time: string | null
  /**
   * Time that the worker spent; empty in outputs from before the end of 2020. Unit: seconds, with milliseconds as a
   * fraction.
   */
  readonly time_spent: number | null
  /** changed or kept: what became of what the machine had said; unclear: not comparable; or unanswered. */
  readonly verdict: 'changed' | 'kept' | 'unclear' | 'unanswered'
  /** Form pairs or values that are not what they were; empty when the answer cannot be compared. Unit: items. */
  readonly changed: number | null
  /** Form pairs, labels or values that only the answer has. Unit: items. */
  readonly added: number | null
  /** Form pairs, labels or values that the answer no longer has. Unit: items. */
  readonly removed: number | null
  /** The whole comparison of the answer with what the machine had said. JSON as text. */
  readonly comparison: string | null
  /** answerContent as it stands. JSON as text. */
  readonly answer_content: string | null
}

const kindColumn = { name: 'kind', type: 'string', nullable: false, description: 'result, or failure: AWS could not process the document.' } as const
const modelColumn = { name: 'model', type: 'string', nullable: true, description: 'multi-class or multi-label; empty for failures.' } as const
const fileColumn = { name: 'file', type: 'string', nullable: false, description: 'Name of the input file.', from: ['MultiClassLine/File', 'MultiClassFile/File', 'MultiClassPage/File', 'MultiLabelLine/File', 'MultiLabelFile/File', 'MultiLabelPage/File', 'ErrorRecord/File', 'PageErrorRecord/File'] } as const
const lineColumn = { name: 'line', type: 'integer', nullable: true, unit: 'lines, counted from 0', description: 'Line of the input file.', from: ['MultiClassLine/Line', 'MultiLabelLine/Line', 'ErrorRecord/Line'] } as const
const pageColumn = { name: 'page', type: 'integer', nullable: true, unit: 'pages, counted from 1', description: 'Page of the input file.', from: ['MultiClassPage/DocumentMetadata/PageNumber', 'MultiLabelPage/DocumentMetadata/PageNumber', 'PageErrorRecord/DocumentMetadata/PageNumber'] } as const
const pagesColumn = { name: 'pages', type: 'integer', nullable: true, unit: 'pages', description: 'Number of pages of the input file.', from: ['MultiClassPage/DocumentMetadata/Pages', 'MultiLabelPage/DocumentMetadata/Pages', 'PageErrorRecord/DocumentMetadata/Pages'] } as const
const documentTypeColumn = { name: 'document_type', type: 'string', nullable: true, description: 'Kind of document.', from: ['MultiClassPage/DocumentType', 'MultiLabelPage/DocumentType', 'PageErrorRecord/DocumentType'] } as const
const versionColumn = { name: 'version', type: 'string', nullable: true, description: 'Version of the record.', from: ['MultiClassPage/Version', 'MultiLabelPage/Version', 'PageErrorRecord/Version'] } as const
const topClassColumn = { name: 'top_class', type: 'string', nullable: true, description: 'Class or label with the highest score.', from: ['MultiClassLine/Classes/*/Name', 'MultiClassFile/Classes/*/Name', 'MultiClassPage/Classes/*/Name', 'MultiLabelLine/Labels/*/Name', 'MultiLabelFile/Labels/*/Name', 'MultiLabelPage/Labels/*/Name'] } as const
const topScoreColumn = { name: 'top_score', type: 'number', nullable: true, unit: 'ratio, 0 to 1', description: 'Its score.', from: ['MultiClassLine/Classes/*/Score', 'MultiClassFile/Classes/*/Score', 'MultiClassPage/Classes/*/Score', 'MultiLabelLine/Labels/*/Score', 'MultiLabelFile/Labels/*/Score', 'MultiLabelPage/Labels/*/Score'] } as const
const listedColumn = { name: 'listed', type: 'integer', nullable: true, unit: 'classes', description: 'How many classes or labels the record lists.' } as const
const classesColumn = { name: 'classes', type: 'json', nullable: true, description: 'Classes or labels with their scores, in the order of the file.', from: ['MultiClassLine/Classes', 'MultiClassFile/Classes', 'MultiClassPage/Classes', 'MultiLabelLine/Labels', 'MultiLabelFile/Labels', 'MultiLabelPage/Labels'] } as const
const errorCodeColumn = { name: 'error_code', type: 'string', nullable: true, description: 'Why there is no result, for programs; for a page, its first error.', from: ['MultiClassPage/Errors/*/ErrorCode', 'MultiLabelPage/Errors/*/ErrorCode', 'ErrorRecord/ErrorCode', 'PageErrorRecord/Errors/*/ErrorCode'] } as const
const errorMessageColumn = { name: 'error_message', type: 'string', nullable: true, description: 'Why there is no result, for people. The wording varies.', from: ['MultiClassPage/Errors/*/ErrorMessage', 'MultiLabelPage/Errors/*/ErrorMessage', 'ErrorRecord/ErrorMessage', 'PageErrorRecord/Errors/*/ErrorMessage'] } as const
const restColumn = { name: 'rest', type: 'json', nullable: true, description: 'Members of the record that no other column holds.' } as const
const positionColumn = { name: 'position', type: 'integer', nullable: true, unit: 'places, counted from 0', description: 'Place in the list of the record.' } as const
const rankColumn = { name: 'rank', type: 'integer', nullable: true, unit: 'places, counted from 1', description: 'Place by score; equal scores share one.' } as const
const classColumn = { name: 'class', type: 'string', nullable: true, description: 'Class or label.', from: ['MultiClassLine/Classes/*/Name', 'MultiClassFile/Classes/*/Name', 'MultiClassPage/Classes/*/Name', 'MultiLabelLine/Labels/*/Name', 'MultiLabelFile/Labels/*/Name', 'MultiLabelPage/Labels/*/Name'] } as const
const scoreColumn = { name: 'score', type: 'number', nullable: true, unit: 'ratio, 0 to 1', description: 'Its score.', from: ['MultiClassLine/Classes/*/Score', 'MultiClassFile/Classes/*/Score', 'MultiClassPage/Classes/*/Score', 'MultiLabelLine/Labels/*/Score', 'MultiLabelFile/Labels/*/Score', 'MultiLabelPage/Labels/*/Score'] } as const
const classRestColumn = { name: 'class_rest', type: 'json', nullable: true, description: 'Members of the class besides name and score.' } as const
const humanLoopColumn = { name: 'human_loop', type: 'string', nullable: false, description: 'Name of the human loop.', from: ['TextractFormsOutput/humanLoopName', 'TextractFormsPreviewOutput/humanLoopName', 'RekognitionModerationOutput/humanLoopName', 'RekognitionModerationPreviewOutput/humanLoopName', 'CustomTaskOutput/humanLoopName', 'CustomTaskPreviewOutput/humanLoopName'] } as const
const flowColumn = { name: 'flow', type: 'string', nullable: false, description: 'Name of the flow definition: the end of its ARN.' } as const
const flowDefinitionArnColumn = { name: 'flow_definition_arn', type: 'string', nullable: false, description: 'ARN of the flow definition.', from: ['TextractFormsOutput/flowDefinitionArn', 'TextractFormsPreviewOutput/flowDefinitionArn', 'RekognitionModerationOutput/flowDefinitionArn', 'RekognitionModerationPreviewOutput/flowDefinitionArn', 'CustomTaskOutput/flowDefinitionArn', 'CustomTaskPreviewOutput/flowDefinitionArn'] } as const
const taskColumn = { name: 'task', type: 'string', nullable: false, description: 'What was reviewed.' } as const
const answersColumn = { name: 'answers', type: 'integer', nullable: false, unit: 'answers', description: 'How many answers the human loop has.' } as const
const answerColumn = { name: 'answer', type: 'integer', nullable: true, unit: 'places, counted from 0', description: 'Place of the answer in the output; empty when nobody answered.' } as const
const workerIdColumn = { name: 'worker_id', type: 'string', nullable: true, description: 'Id of the worker.', from: ['TextractFormsOutput/humanAnswers/*/workerId', 'TextractFormsPreviewOutput/humanAnswers/*/workerId', 'RekognitionModerationOutput/humanAnswers/*/workerId', 'RekognitionModerationPreviewOutput/humanAnswers/*/workerId', 'CustomTaskOutput/humanAnswers/*/workerId', 'CustomTaskPreviewOutput/humanAnswers/*/workerId'] } as const
const acceptanceTimeColumn = { name: 'acceptance_time', type: 'string', nullable: true, description: 'When the worker accepted the task, as it stands; empty in outputs from before the end of 2020.', from: ['TextractFormsOutput/humanAnswers/*/acceptanceTime', 'TextractFormsPreviewOutput/humanAnswers/*/acceptanceTime', 'RekognitionModerationOutput/humanAnswers/*/acceptanceTime', 'RekognitionModerationPreviewOutput/humanAnswers/*/acceptanceTime', 'CustomTaskOutput/humanAnswers/*/acceptanceTime', 'CustomTaskPreviewOutput/humanAnswers/*/acceptanceTime'] } as const
const submissionTimeColumn = { name: 'submission_time', type: 'string', nullable: true, description: 'When the worker submitted the answer, as it stands.', from: ['TextractFormsOutput/humanAnswers/*/submissionTime', 'TextractFormsPreviewOutput/humanAnswers/*/submissionTime', 'RekognitionModerationOutput/humanAnswers/*/submissionTime', 'RekognitionModerationPreviewOutput/humanAnswers/*/submissionTime', 'CustomTaskOutput/humanAnswers/*/submissionTime', 'CustomTaskPreviewOutput/humanAnswers/*/submissionTime'] } as const
const timeSpentColumn = { name: 'time_spent', type: 'number', nullable: true, unit: 'seconds, with milliseconds as a fraction', description: 'Time that the worker spent; empty in outputs from before the end of 2020.', from: ['TextractFormsOutput/humanAnswers/*/timeSpentInSeconds', 'TextractFormsPreviewOutput/humanAnswers/*/timeSpentInSeconds', 'RekognitionModerationOutput/humanAnswers/*/timeSpentInSeconds', 'RekognitionModerationPreviewOutput/humanAnswers/*/timeSpentInSeconds', 'CustomTaskOutput/humanAnswers/*/timeSpentInSeconds', 'CustomTaskPreviewOutput/humanAnswers/*/timeSpentInSeconds'] } as const
const verdictColumn = { name: 'verdict', type: 'string', nullable: false, description: 'changed or kept: what became of what the machine had said; unclear: not comparable; or unanswered.' } as const
const changedColumn = { name: 'changed', type: 'integer', nullable: true, unit: 'items', description: 'Form pairs or values that are not what they were; empty when the answer cannot be compared.' } as const
const addedColumn = { name: 'added', type: 'integer', nullable: true, unit: 'items', description: 'Form pairs, labels or values that only the answer has.' } as const
const removedColumn = { name: 'removed', type: 'integer', nullable: true, unit: 'items', description: 'Form pairs, labels or values that the answer no longer has.' } as const
const comparisonColumn = { name: 'comparison', type: 'json', nullable: true, description: 'The whole comparison of the answer with what the machine had said.' } as const
const answerContentColumn = { name: 'answer_content', type: 'json', nullable: true, description: 'answerContent as it stands.' } as const

/** The columns of a {@link DocumentRow}, in order. */
export const documentColumns: readonly (TableColumn & { readonly name: keyof DocumentRow })[] = [
  kindColumn,
  modelColumn,
  fileColumn,
  lineColumn,
  pageColumn,
  pagesColumn,
  documentTypeColumn,
  versionColumn,
  topClassColumn,
  topScoreColumn,
  listedColumn,
  classesColumn,
  errorCodeColumn,
  errorMessageColumn,
  restColumn,
]

/** The columns of a {@link ClassRow}, in order. */
export const classColumns: readonly (TableColumn & { readonly name: keyof ClassRow })[] = [
  kindColumn,
  modelColumn,
  fileColumn,
  lineColumn,
  pageColumn,
  pagesColumn,
  documentTypeColumn,
  versionColumn,
  positionColumn,
  rankColumn,
  classColumn,
  scoreColumn,
  classRestColumn,
  errorCodeColumn,
  errorMessageColumn,
  restColumn,
]

/** The columns of a {@link AnswerRow}, in order. */
export const answerColumns: readonly (TableColumn & { readonly name: keyof AnswerRow })[] = [
  humanLoopColumn,
  flowColumn,
  flowDefinitionArnColumn,
  taskColumn,
  answersColumn,
  answerColumn,
  workerIdColumn,
  acceptanceTimeColumn,
  submissionTimeColumn,
  timeSpentColumn,
  verdictColumn,
  changedColumn,
  addedColumn,
  removedColumn,
  comparisonColumn,
  answerContentColumn,
]
