/** Results of Amazon Comprehend custom classification: join, rank and decide, flatten, evaluate, hand over to people. */
export * from './decide.js'
export * from './evaluate.js'
export * from './flatten.js'
export * from './handover.js'
export {
  explainJoin,
  type InputCut,
  isWhole,
  type Join,
  type JoinAccount,
  type JoinOptions,
  type Stray,
  type StrayReason,
} from './join.js'
export * from './join-files.js'
export * from './join-lines.js'
export * from './join-pages.js'
export * from './outcome.js'
export * from './physical-lines.js'
export * from './records.js'
export * from './write-rows.js'
