import type { ChosenModerationLabel, ModerationLabel } from '../generated/types.js'
import { sameScore, shortestScore } from './scores.js'

/** A moderation label in a comparison. */
export interface ComparedLabel {
  /** Name of the label, as Amazon Rekognition writes it. */
  readonly name: string
  /** Name of the label above; empty for a top-level label, null where nothing says it. */
  readonly parentName: string | null
  /** How sure the service is (0..100), as the shortest decimal of the 32-bit number; null when it did not find the label. */
  readonly confidence: number | null
  /**
   * Whether the whole and the selected response give the same score, compared as 32-bit numbers; null when only one of
   * them has the label.
   */
  readonly scoresAgree: boolean | null
}

/** A label that the worker chose without having been shown it as found. */
export interface AddedLabel extends ComparedLabel {
  /** Whether the service had found it all the same: it met no condition, and so was not selected. */
  readonly foundByService: boolean
}

/** What a worker made of the moderation labels that the service found. */
export interface ModerationComparison {
  /** Tells this from the comparisons of other tasks. */
  readonly kind: 'rekognition-moderation'
  /** Whether no label was rejected or added. */
  readonly equal: boolean
  /** Labels that the service found and the worker chose, too. */
  readonly confirmed: readonly ComparedLabel[]
  /** Labels that the worker was shown and did not choose. */
  readonly rejected: readonly ComparedLabel[]
  /** Labels that only the worker chose. */
  readonly added: readonly AddedLabel[]
}

/** What the service found, and what of it the worker was shown. */
export interface MachineLabels {
  /** `selectedAiServiceResponse.moderationLabels`: what met the conditions. Absent: the worker was shown everything. */
  readonly shown?: readonly ModerationLabel[] | undefined
  /** `aiServiceResponse.moderationLabels`. */
  readonly all: readonly ModerationLabel[]
}

/**
 * Compares the moderation labels that a worker chose with those that the service found, by name: their order differs
 * between parts of one output. Choices are objects or plain strings, as the worker template has it. No choice at all
 * means that none applies: every label is rejected.
 *
 * @example
 * ```ts
 * const { rejected } = compareModeration({ all: [{ name: 'Alcohol', parentName: '', confidence: 81.5 }] }, ['Tobacco'])
 * rejected.map(({ name }) => name) // => ['Alcohol']
 * ```
 */
export function compareModeration(
  machine: MachineLabels,
  chosen: readonly (ChosenModerationLabel | string)[],
): ModerationComparison {
  const whole = byName(machine.all)
  const shown = machine.shown === undefined ? whole : byName(machine.shown)
  const picked = new Map<string, string | null>()
  for (const label of chosen) {
    const [name, parentName] = typeof label === 'string' ? [label, null] : [label.name, label.parentName ?? null]
    if (!picked.has(name)) picked.set(name, parentName)
  }
  const confirmed: ComparedLabel[] = []
  const rejected: ComparedLabel[] = []
  for (const [name, label] of shown)
    (picked.has(name) ? confirmed : rejected).push(compared(label, whole.get(name), shown !== whole))
  const added: AddedLabel[] = []
  for (const [name, parentName] of picked) {
    if (shown.has(name)) continue
    const found = whole.get(name)
    const label =
      found === undefined ? { name, parentName, confidence: null, scoresAgree: null } : compared(found, undefined, false)
    added.push({ ...label, parentName: parentName ?? label.parentName, foundByService: found !== undefined })
  }
  return { kind: 'rekognition-moderation', equal: rejected.length === 0 && added.length === 0, confirmed, rejected, added }
}

function byName(labels: readonly ModerationLabel[]): Map<string, ModerationLabel> {
  const named = new Map<string, ModerationLabel>()
  for (const label of labels) if (!named.has(label.name)) named.set(label.name, label)
  return named
}

function compared(label: ModerationLabel, whole: ModerationLabel | undefined, two: boolean): ComparedLabel {
  return {
    name: label.name,
    parentName: label.parentName ?? whole?.parentName ?? null,
    confidence: shortestScore(label.confidence),
    scoresAgree: two && whole !== undefined ? sameScore(label.confidence, whole.confidence) : null,
  }
}
