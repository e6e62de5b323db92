import * as browser from '@aws-ai-outputs/browser'
import * as validators from '@aws-ai-outputs/core/validators'
import { describe } from 'vitest'
import { collect } from '../collect.mjs'
import type { Edge } from '../src/index.js'
import { declareSuite } from './groups.js'

describe("the browser's reader, with Node's DecompressionStream", () => {
  declareSuite(browser as unknown as Edge, validators, collect())
})
