import * as validators from '@aws-ai-outputs/core/validators'
import * as node from '@aws-ai-outputs/node'
import { describe } from 'vitest'
import { collect } from '../collect.mjs'
import type { Edge } from '../src/index.js'
import { declareSuite } from './groups.js'

describe("Node's reader", () => {
  declareSuite(node as unknown as Edge, validators, collect())
})
