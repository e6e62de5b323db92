// The policy, as data: every kind of change, what it does to files that are read and to programs that are compiled, and
// how large the next version must be for it. docs/guides/compatibility.md shows this table.

/** From the smallest step to the largest; `never`: no step is large enough. */
export const bumps = ['none', 'patch', 'minor', 'major', 'never'] as const
export type Bump = (typeof bumps)[number]

export interface Rule {
  /** The change, in words. */
  readonly change: string
  /** What becomes of files: the same are valid, more, fewer, or it cannot be told. */
  readonly validity: 'same' | 'more' | 'fewer' | 'unclear'
  /** What becomes of programs that read with the types: nothing, they still compile, or they may not. */
  readonly types: 'same' | 'compatible' | 'breaking'
  /** The bump of the schemas package: it speaks of validity and of names. */
  readonly schemas: Bump
  /** The bump of the packages with the types and validators. */
  readonly code: Bump
  /** Whether a changeset may name evidence that no such file can exist, which makes it a minor change. */
  readonly evidence?: true
}

const rule = (
  change: string,
  validity: Rule['validity'],
  types: Rule['types'],
  schemas: Bump,
  code: Bump,
  evidence?: 'evidence',
): Rule => ({ change, validity, types, schemas, code, ...(evidence && { evidence: true }) })

export const rules = {
  text: rule('Title, description, example, order of a list', 'same', 'same', 'patch', 'patch'),
  'other-file': rule(
    'A file that is no schema (example, evidence, sources) added, changed or removed',
    'same',
    'same',
    'patch',
    'patch',
  ),
  deprecated: rule('`deprecated` set or taken back', 'same', 'compatible', 'minor', 'minor'),
  'type-added': rule('New file, new named type, new format', 'same', 'compatible', 'minor', 'minor'),
  'type-moved': rule('Named type moved out of a file’s `$defs`', 'same', 'same', 'minor', 'minor'),
  'type-renamed': rule('Named type renamed', 'same', 'breaking', 'major', 'major'),
  'type-removed': rule('Named type removed', 'unclear', 'breaking', 'major', 'major'),
  'format-removed': rule('`format.json` removed or moved, its schemas still there', 'same', 'breaking', 'major', 'major'),
  'file-removed': rule('Schema file removed or renamed', 'unclear', 'breaking', 'never', 'never'),
  'id-changed': rule('`$id` changed', 'unclear', 'same', 'never', 'never'),
  'property-added': rule('New optional property', 'same', 'compatible', 'minor', 'minor'),
  'property-removed': rule('Property removed', 'more', 'breaking', 'minor', 'major'),
  'property-forbidden': rule('Member newly forbidden (`false`)', 'fewer', 'breaking', 'major', 'major', 'evidence'),
  'property-allowed': rule('Forbidden member allowed', 'more', 'breaking', 'minor', 'major'),
  'required-removed': rule('`required` key becomes optional', 'more', 'breaking', 'minor', 'major'),
  'required-added': rule('Optional key becomes `required`', 'fewer', 'breaking', 'major', 'major', 'evidence'),
  'type-widened': rule('`type` takes more (string → string or integer)', 'more', 'breaking', 'minor', 'major'),
  'type-narrowed': rule('`type` takes less, or is added', 'fewer', 'breaking', 'major', 'major', 'evidence'),
  'number-widened': rule('`integer` becomes `number`', 'more', 'same', 'minor', 'minor'),
  'number-narrowed': rule('`number` becomes `integer`', 'fewer', 'same', 'major', 'major', 'evidence'),
  'branch-added': rule('`oneOf` gains a branch', 'more', 'breaking', 'minor', 'major'),
  'branch-removed': rule('`oneOf` loses a branch', 'fewer', 'breaking', 'major', 'major', 'evidence'),
  'value-added': rule('New value in an open enum', 'same', 'compatible', 'minor', 'minor'),
  'value-removed': rule('Value of an open enum removed', 'same', 'compatible', 'minor', 'minor'),
  'const-opened': rule('`const` removed, or becomes an open enum', 'more', 'breaking', 'minor', 'major'),
  'const-added': rule('`const` added or changed', 'fewer', 'breaking', 'major', 'major', 'evidence'),
  'bound-loosened': rule(
    'Bound loosened or removed (`minimum`, `maxLength`, `minItems` …, `pattern` removed)',
    'more',
    'same',
    'minor',
    'minor',
  ),
  'bound-tightened': rule('Bound tightened or added (also `pattern` added)', 'fewer', 'same', 'major', 'major', 'evidence'),
  'pattern-changed': rule('`pattern` changed', 'unclear', 'same', 'major', 'major', 'evidence'),
  'items-described': rule('`items` or `additionalProperties` added', 'fewer', 'breaking', 'major', 'major', 'evidence'),
  'items-freed': rule('`items` or `additionalProperties` removed', 'more', 'breaking', 'minor', 'major'),
  'detect-added': rule('New rule of detection that takes no file from another type', 'same', 'compatible', 'minor', 'minor'),
  'detect-extended': rule('Rule of detection extended to files that were not recognised', 'more', 'compatible', 'minor', 'minor'),
  'detect-changed': rule(
    'Rule of detection changed, so that a file may be taken for another type or for none',
    'unclear',
    'compatible',
    'major',
    'major',
    'evidence',
  ),
  'format-changed': rule('Kind, schema, service or role of a type or format changed', 'same', 'breaking', 'major', 'major'),
  'look-alike-added': rule('New look-alike', 'same', 'compatible', 'minor', 'minor'),
  'look-alike-changed': rule('Look-alike detected by another rule', 'same', 'same', 'minor', 'minor'),
  'look-alike-removed': rule('Look-alike removed', 'same', 'breaking', 'minor', 'major'),
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules

export function ruleOf(id: RuleId): Rule {
  return rules[id]
}

/** The table as Markdown. */
export function ruleTable(): string {
  const effect = {
    same: 'the same',
    more: 'more',
    fewer: 'fewer',
    unclear: 'unclear',
    compatible: 'still compile',
    breaking: 'may not compile',
  }
  const strong = (bump: Bump): string => (bump === 'major' || bump === 'never' ? `**${bump}**` : bump)
  const rows = Object.values<Rule>(rules).map(
    ({ change, validity, types, schemas, code, evidence }) =>
      `| ${change}${evidence ? ' ¹' : ''} | ${effect[validity]} | ${types === 'same' ? 'not touched' : effect[types]} | ${strong(schemas)} | ${strong(code)} |`,
  )
  return ['| Change | Valid files | Programs | `schemas` | code |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}
