import type { TextractBlock } from '../generated/types.js'
import { collapse } from './json.js'
import { sameScore } from './scores.js'

/** A form key and its value. */
export interface FormPair {
  /** Id of the KEY block. */
  readonly id: string
  /** Text of the key. */
  readonly key: string
  /** Text of the value; empty when the value is blank, null when the key has no VALUE block at all. */
  readonly value: string | null
  /** `SELECTED` or `NOT_SELECTED` when the value is one check box or radio button; the value's text says it, too. */
  readonly selection: string | null
  /** How sure the service is of the key (0..100). Missing in what workers added or changed. */
  readonly keyConfidence: number | null
  /** How sure the service is of the value (0..100). */
  readonly valueConfidence: number | null
  /** Page, counted from 1, where the blocks say it. */
  readonly page: number | null
}

/**
 * The key-value pairs of a list of blocks, in the order of their KEY blocks.
 *
 * A text is that of the CHILD blocks, joined by spaces, and only when that is empty the block's own: observed outputs
 * have WORD children, the widget page of the guide has the text on the KEY_VALUE_SET. A SELECTION_ELEMENT reads as
 * its status. Ids that resolve nowhere are passed over.
 *
 * @param elsewhere Blocks to resolve ids in that `blocks` does not hold.
 * @example
 * ```ts
 * const pairs = formPairs(inputContentOf(forms).aiServiceResponse?.blocks ?? [])
 * for (const { key, value, keyConfidence } of pairs) console.log(key, value, keyConfidence)
 * ```
 */
export function formPairs(blocks: readonly TextractBlock[], elsewhere: readonly TextractBlock[] = []): FormPair[] {
  const byId = new Map<string, TextractBlock>()
  for (const list of [blocks, elsewhere]) for (const block of list) if (!byId.has(block.id)) byId.set(block.id, block)
  const pairs: FormPair[] = []
  for (const block of blocks) {
    if (block.blockType !== 'KEY_VALUE_SET' || block.entityTypes?.includes('KEY') !== true) continue
    const values = related(block, 'VALUE', byId)
    const elements = values.flatMap((value) => related(value, 'CHILD', byId)).filter(isSelection)
    const [only] = elements
    pairs.push({
      id: block.id,
      key: textOf(block, byId),
      value: values.length === 0 ? null : collapse(values.map((value) => textOf(value, byId)).join(' ')),
      selection: elements.length === 1 ? (only?.selectionStatus ?? null) : null,
      keyConfidence: block.confidence ?? null,
      valueConfidence: values[0]?.confidence ?? null,
      page: block.page ?? null,
    })
  }
  return pairs
}

/**
 * A form key for comparing: compatibility characters, case, white space and a final colon or full stop do not count.
 *
 * @example
 * ```ts
 * normalKey('Policy  Number:') === normalKey('policy number') // => true
 * ```
 */
export function normalKey(key: string): string {
  const plain = collapse(key.normalize('NFKC').toLowerCase())
  return plain.replace(/[\s:.]+$/, '') || plain
}

/** A pair of the service and the pair of the worker that is the same one. */
export interface MatchedPair {
  /** Whether they have the same id, or only the same key: corrected blocks get new ids. */
  readonly matchedBy: 'id' | 'key'
  /** Whether the worker was shown the pair; false when it is only in the whole response. */
  readonly shown: boolean
  /** The pair as Amazon Textract read it. */
  readonly machine: FormPair
  /** The pair as the worker left it. */
  readonly human: FormPair
  /**
   * Whether the worker's key still carries the score of the service, compared as a 32-bit number; null when one of the
   * two has none. A sign that the worker left the pair alone, not a proof.
   */
  readonly scoreKept: boolean | null
}

/** A matched pair whose texts differ. */
export interface ChangedPair extends MatchedPair {
  /** What differs. */
  readonly changes: readonly ('key' | 'value')[]
}

/** What a worker made of the key-value pairs that the service found. */
export interface FormsComparison {
  /** Tells this from the comparisons of other tasks. */
  readonly kind: 'textract-forms'
  /** Whether nothing was changed, added or removed. */
  readonly equal: boolean
  /** Pairs that the worker left as they were. */
  readonly accepted: readonly MatchedPair[]
  /** Pairs whose key or value text the worker changed. */
  readonly changed: readonly ChangedPair[]
  /** Pairs that the worker added. */
  readonly added: readonly FormPair[]
  /** Pairs that the worker was shown, and that are not in the answer. */
  readonly removed: readonly FormPair[]
}

/** What the service found, and what of it the worker was shown. */
export interface MachineForms {
  /** `selectedAiServiceResponse.blocks`: what met the conditions. Absent: the worker was shown everything. */
  readonly shown?: readonly TextractBlock[] | undefined
  /** `aiServiceResponse.blocks`. */
  readonly all: readonly TextractBlock[]
}

/**
 * Compares the form that a worker submitted with what the service found. Pairs are matched by the id of the key, then
 * by key and value, then by the key alone ({@link normalKey}); each at most once. White space does not count as a
 * change, and a missing value block is the same as a blank value.
 *
 * Only what the worker was shown can have been removed. Pairs of the whole response are matched, too: an answer can
 * name a pair that met no condition.
 *
 * @example
 * ```ts
 * const all = inputContentOf(forms).aiServiceResponse?.blocks ?? []
 * const answer = forms.humanAnswers[0]?.answerContent['AWS/Textract/AnalyzeDocument/Forms/V1']
 * const { changed } = compareForms({ all }, answer?.blocks ?? [])
 * for (const { machine, human } of changed) console.log(`${machine.key} ${machine.value} -> ${human.value}`)
 * ```
 */
export function compareForms(machine: MachineForms, human: readonly TextractBlock[]): FormsComparison {
  const all = formPairs(machine.all)
  const shown = machine.shown === undefined ? all : withScores(formPairs(machine.shown, machine.all), all)
  const shownIds = new Set(shown.map(({ id }) => id))
  const candidates: Candidate[] = shown.map((pair) => ({ pair, shown: true, used: false }))
  for (const pair of all) if (!shownIds.has(pair.id)) candidates.push({ pair, shown: false, used: false })

  const answered = formPairs(human)
  const found = new Map<FormPair, { candidate: Candidate; by: 'id' | 'key' }>()
  const match = (by: 'id' | 'key', nameOf: (pair: FormPair) => string): void => {
    const waiting = new Map<string, Candidate[]>()
    for (const candidate of candidates) {
      if (candidate.used) continue
      const name = nameOf(candidate.pair)
      const same = waiting.get(name)
      if (same === undefined) waiting.set(name, [candidate])
      else same.push(candidate)
    }
    for (const pair of answered) {
      if (found.has(pair)) continue
      const candidate = waiting.get(nameOf(pair))?.shift()
      if (candidate === undefined) continue
      candidate.used = true
      found.set(pair, { candidate, by })
    }
  }
  match('id', ({ id }) => id)
  match('key', (pair) => JSON.stringify([normalKey(pair.key), valueText(pair)]))
  match('key', ({ key }) => normalKey(key))

  const accepted: MatchedPair[] = []
  const changed: ChangedPair[] = []
  const added: FormPair[] = []
  for (const pair of answered) {
    const match = found.get(pair)
    if (match === undefined) {
      added.push(pair)
      continue
    }
    const { pair: before, shown: wasShown } = match.candidate
    const scores = [before.keyConfidence, pair.keyConfidence] as const
    const scoreKept = scores[0] === null || scores[1] === null ? null : sameScore(scores[0], scores[1])
    const matched: MatchedPair = { matchedBy: match.by, shown: wasShown, machine: before, human: pair, scoreKept }
    const changes: ('key' | 'value')[] = []
    if (collapse(before.key) !== collapse(pair.key)) changes.push('key')
    if (valueText(before) !== valueText(pair)) changes.push('value')
    if (changes.length === 0) accepted.push(matched)
    else changed.push({ ...matched, changes })
  }
  const removed = candidates.filter((candidate) => candidate.shown && !candidate.used).map(({ pair }) => pair)
  const equal = changed.length === 0 && added.length === 0 && removed.length === 0
  return { kind: 'textract-forms', equal, accepted, changed, added, removed }
}

interface Candidate {
  readonly pair: FormPair
  readonly shown: boolean
  used: boolean
}

/** Selected blocks have lost scores; the whole response still has them, under the same ids. */
function withScores(pairs: readonly FormPair[], all: readonly FormPair[]): FormPair[] {
  const byId = new Map(all.map((pair) => [pair.id, pair]))
  return pairs.map((pair) => {
    const whole = byId.get(pair.id)
    return {
      ...pair,
      keyConfidence: pair.keyConfidence ?? whole?.keyConfidence ?? null,
      valueConfidence: pair.valueConfidence ?? whole?.valueConfidence ?? null,
      page: pair.page ?? whole?.page ?? null,
    }
  })
}

function valueText(pair: FormPair): string {
  return collapse(pair.value ?? '')
}

function isSelection(block: TextractBlock): boolean {
  return block.blockType === 'SELECTION_ELEMENT'
}

function related(block: TextractBlock, type: string, byId: ReadonlyMap<string, TextractBlock>): TextractBlock[] {
  const found: TextractBlock[] = []
  for (const relationship of block.relationships ?? []) {
    if (relationship.type !== type) continue
    for (const id of relationship.ids) {
      const other = byId.get(id)
      if (other !== undefined) found.push(other)
    }
  }
  return found
}

function textOf(block: TextractBlock, byId: ReadonlyMap<string, TextractBlock>): string {
  const words: string[] = []
  for (const child of related(block, 'CHILD', byId)) {
    const word = isSelection(child) ? child.selectionStatus : child.text
    if (word !== undefined && word !== '') words.push(word)
  }
  return words.length > 0 ? words.join(' ') : (block.text ?? '')
}
