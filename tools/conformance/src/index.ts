export { groups } from './fixtures.js'
export type { Case, Data, Edge, Expected, Validators } from './model.js'
export { observe } from './observe.js'
export { cases, type Outcome, run } from './suite.js'
