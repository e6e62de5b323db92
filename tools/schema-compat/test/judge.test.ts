import { describe, expect, it } from 'vitest'
import type { Change } from '../src/compare.js'
import { bumpBetween, claimsIn, judge } from '../src/judge.js'
import type { RuleId } from '../src/rules.js'

const change = (rule: RuleId, place = 'a.schema.json#/p'): Change => ({ rule, place, what: '' })
const last = { schemas: '1.2.3', code: '2.0.1' }
const verdict = (rules: RuleId[], next: { schemas: string; code: string }, from = last): boolean =>
  judge(
    rules.map((rule) => change(rule)),
    [],
    from,
    next,
  ).faults.length === 0

describe('a step between versions', () => {
  it.each([
    ['1.2.3', '1.2.3', 'none'],
    ['1.2.3', '1.2.4', 'patch'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '2.0.0', 'major'],
    ['0.1.0', '0.2.0', 'minor'],
    ['1.9.9', '2.0.0-next.0', 'major'],
  ])('%s → %s is %s', (from, to, bump) => expect(bumpBetween(from, to)).toBe(bump))

  it('backwards is an error', () => {
    expect(() => bumpBetween('1.2.3', '1.2.2')).toThrow('has been released')
    expect(() => bumpBetween('1.2.3', '1.3')).toThrow('is not a version')
  })
})

describe('a changeset', () => {
  it.each<[RuleId, string, string, boolean]>([
    ['text', '1.2.3', '2.0.1', false],
    ['text', '1.2.4', '2.0.1', false],
    ['text', '1.2.4', '2.0.2', true],
    ['property-added', '1.2.4', '2.1.0', false],
    ['property-added', '1.3.0', '2.0.2', false],
    ['property-added', '1.3.0', '2.1.0', true],
    // More files are valid: minor for the contract. Programs may not compile: major for the code.
    ['required-removed', '1.3.0', '2.1.0', false],
    ['required-removed', '1.3.0', '3.0.0', true],
    ['required-added', '1.3.0', '3.0.0', false],
    ['required-added', '2.0.0', '2.1.0', false],
    ['required-added', '2.0.0', '3.0.0', true],
    ['bound-tightened', '1.3.0', '2.1.0', false],
    ['bound-tightened', '2.0.0', '3.0.0', true],
    ['format-removed', '1.3.0', '2.1.0', false],
    ['format-removed', '2.0.0', '3.0.0', true],
    ['file-removed', '2.0.0', '3.0.0', false],
    ['id-changed', '2.0.0', '3.0.0', false],
  ])('for %s: schemas %s and code %s', (rule, schemas, code, enough) => {
    expect(verdict([rule], { schemas, code })).toBe(enough)
  })

  it('must be as large as the largest change', () => {
    expect(verdict(['text', 'required-added', 'property-added'], { schemas: '1.3.0', code: '3.0.0' })).toBe(false)
    expect(verdict(['text', 'required-added', 'property-added'], { schemas: '2.0.0', code: '3.0.0' })).toBe(true)
  })

  it('may be missing when nothing has changed, and larger than need be', () => {
    expect(verdict([], last)).toBe(true)
    expect(verdict(['text'], { schemas: '2.0.0', code: '3.0.0' })).toBe(true)
  })

  it('before 1.0.0: minor is enough for what is major, patch is not', () => {
    const early = { schemas: '0.1.0', code: '0.4.0' }
    expect(verdict(['required-added'], { schemas: '0.2.0', code: '0.5.0' }, early)).toBe(true)
    expect(verdict(['required-added'], { schemas: '0.1.1', code: '0.5.0' }, early)).toBe(false)
  })

  it('says which part lacks what', () => {
    expect(judge([change('required-removed')], [], last, { schemas: '1.2.4', code: '2.0.1' }).faults).toEqual([
      'schemas: 1.2.3 → 1.2.4 is a patch step, and the changes need minor',
      'code: 2.0.1 → 2.0.1 is no step, and the changes need major',
    ])
  })
})

describe('a claim', () => {
  const text = `Scores begin above zero.\n\nEvidence: a.schema.json#/p: none below 0.1 in 31 jobs\n- Same meaning: b.schema.json#/pattern: no groups`
  const minor = { schemas: '1.3.0', code: '2.1.0' }

  it('is read from the text of a changeset', () => {
    expect(claimsIn(text)).toEqual([
      { kind: 'evidence', place: 'a.schema.json#/p', reason: 'none below 0.1 in 31 jobs' },
      { kind: 'same-meaning', place: 'b.schema.json#/pattern', reason: 'no groups' },
    ])
    expect(claimsIn('Evidence: a.schema.json#/p:\nThe Evidence: a#/p: is not at the start')).toEqual([])
  })

  it('makes a narrowing minor, and a rewritten pattern a patch', () => {
    const changes = [change('bound-tightened'), change('pattern-changed', 'b.schema.json#/pattern')]
    expect(judge(changes, claimsIn(text), last, minor)).toMatchObject({ faults: [], needed: { schemas: 'minor', code: 'minor' } })
    expect(judge(changes, [], last, minor).faults).toHaveLength(2)
    expect(judge(changes.slice(1), claimsIn(text).slice(1), last, { schemas: '1.2.4', code: '2.0.2' }).faults).toEqual([])
  })

  it('makes nothing of a change that no evidence is about', () => {
    for (const rule of ['type-removed', 'id-changed', 'required-removed'] as const)
      expect(judge([change(rule)], claimsIn(text).slice(0, 1), last, minor).faults).toEqual(
        expect.arrayContaining([expect.stringContaining('nothing has changed')]),
      )
  })

  it('of a place where nothing has changed is an error', () => {
    expect(judge([], claimsIn(text), last, minor).faults).toHaveLength(2)
  })
})
