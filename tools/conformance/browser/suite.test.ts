import data from 'virtual:conformance-data'
import * as browser from '@aws-ai-outputs/browser'
import * as validators from '@aws-ai-outputs/core/validators'
import { describe } from 'vitest'
import type { Data, Edge } from '../src/index.js'
import { declareSuite } from '../test/groups.js'

describe("the browser's reader, in Chromium", () => {
  declareSuite(browser as unknown as Edge, validators, data as Data)
})
