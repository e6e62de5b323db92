// Libraries that take any Standard Schema get ours as they are: no adapter, no cast, and the path of an issue survives.

import type { CustomTaskOutput, MultiClassLine } from '@aws-ai-outputs/core'
import { CustomTaskOutputSchema, MultiClassLineSchema } from '@aws-ai-outputs/core/schemas'
import { ParseError, parse } from '@aws-lambda-powertools/parser'
import { sValidator } from '@hono/standard-validator'
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { initTRPC, TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono } from 'hono'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { review } from './support/outputs.js'

const line = { File: 'tickets.csv', Line: '0', Classes: [{ Name: 'BILLING', Score: 0.9 }], Added: { by: 'AWS, later' } }
const wrongLine = {
  ...line,
  Classes: [
    { Name: 'BILLING', Score: 0.5 },
    { Name: 'REFUND', Score: 1.5 },
  ],
}
const linePath = ['Classes', 1, 'Score']
const output = review('loop-1')
const wrongOutput = { ...output, humanAnswers: [{ ...(output.humanAnswers as object[])[0], timeSpentInSeconds: -1 }] }
const outputPath = ['humanAnswers', 0, 'timeSpentInSeconds']

it('our schemas are what the standard calls a schema', () => {
  expectTypeOf(MultiClassLineSchema).toExtend<StandardSchemaV1<MultiClassLine>>()
  expectTypeOf(MultiClassLineSchema).toExtend<StandardJSONSchemaV1<MultiClassLine>>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof CustomTaskOutputSchema>>().toEqualTypeOf<CustomTaskOutput>()
})

describe('the parser of AWS Powertools for Lambda, without zod', () => {
  it('parses, keeps members it does not know, and types the result', () => {
    const parsed = parse(line, undefined, MultiClassLineSchema)
    expectTypeOf(parsed).toEqualTypeOf<MultiClassLine>()
    expect(parsed).toEqual(line)
    expect(parse(output, undefined, CustomTaskOutputSchema).humanLoopName).toBe('loop-1')
  })

  it.each([
    ['MultiClassLine', MultiClassLineSchema, wrongLine, linePath],
    ['CustomTaskOutput', CustomTaskOutputSchema, wrongOutput, outputPath],
  ] as const)('says where a %s is wrong', (_name, schema, value, path) => {
    const result = parse(value, undefined, schema as StandardSchemaV1, true)
    if (result.success) throw new Error('it was accepted')
    expect(result.error).toBeInstanceOf(ParseError)
    expect(result.error.cause).toMatchObject([{ path, message: expect.stringMatching(/\S/) }])
    expect(result.originalEvent).toBe(value)
    expect(() => parse(value, undefined, schema as StandardSchemaV1)).toThrow(ParseError)
  })
})

describe('tRPC', () => {
  const t = initTRPC.create({
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      issues: (error.cause as { issues?: readonly StandardSchemaV1.Issue[] } | undefined)?.issues ?? null,
    }),
  })
  const router = t.router({
    line: t.procedure.input(MultiClassLineSchema).mutation(({ input }) => {
      expectTypeOf(input).toEqualTypeOf<MultiClassLine>()
      return input.Classes.length
    }),
    review: t.procedure.input(CustomTaskOutputSchema).mutation(({ input }) => input.humanLoopName),
    produced: t.procedure.output(MultiClassLineSchema).query(() => wrongLine),
  })
  const caller = t.createCallerFactory(router)({})
  const refused = async (call: Promise<unknown>): Promise<TRPCError> => {
    const error = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof TRPCError)) throw new Error('it was accepted')
    return error
  }

  it('takes them as inputs', async () => {
    expect(await caller.line(line)).toBe(1)
    expect(await caller.review(output as unknown as CustomTaskOutput)).toBe('loop-1')
  })

  it('refuses a wrong input with the path', async () => {
    const error = await refused(caller.line(wrongLine))
    expect(error.code).toBe('BAD_REQUEST')
    expect(error.cause).toMatchObject({ issues: [{ path: linePath }] })
    const other = await refused(caller.review(wrongOutput as unknown as CustomTaskOutput))
    expect(other.cause).toMatchObject({ issues: [{ path: outputPath }] })
  })

  it('refuses a wrong output of a procedure', async () => {
    expect((await refused(caller.produced())).code).toBe('INTERNAL_SERVER_ERROR')
  })

  it('hands the path on over HTTP', async () => {
    const body = JSON.stringify(wrongLine)
    const req = new Request('http://localhost/line', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    const answer = await fetchRequestHandler({ endpoint: '', req, router, createContext: () => ({}) })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { issues: [{ path: linePath }] } })
  })
})

describe("Hono's validator", () => {
  const app = new Hono()
    .post('/line', sValidator('json', MultiClassLineSchema), (c) => {
      const value = c.req.valid('json')
      expectTypeOf(value).toEqualTypeOf<MultiClassLine>()
      return c.json(value)
    })
    .post(
      '/review',
      sValidator('json', CustomTaskOutputSchema, (result, c) =>
        result.success ? undefined : c.json({ at: result.error.map(({ path }) => path) }, 422),
      ),
      (c) => c.text(c.req.valid('json').humanLoopName),
    )
  const post = async (path: string, value: unknown): Promise<Response> =>
    app.request(path, { method: 'POST', body: JSON.stringify(value), headers: { 'content-type': 'application/json' } })

  it('passes what is valid, unknown members included', async () => {
    const answer = await post('/line', line)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(line)
    expect(await (await post('/review', output)).text()).toBe('loop-1')
  })

  it('answers 400 with the path of the fault', async () => {
    const answer = await post('/line', wrongLine)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ success: false, error: [{ path: linePath }] })
  })

  it('gives the path to a hook', async () => {
    const answer = await post('/review', wrongOutput)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toEqual({ at: [outputPath] })
  })
})
