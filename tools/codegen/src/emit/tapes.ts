// packages/core/src/generated/tapes.ts: what makes records of the tapes that the decoders of ./assembly.ts write.

import { type ArrayPlan, decodePlans, type ObjectPlan, type Plan, type UnionPlan } from '../decode-plan.js'
import type { Model } from '../model.js'
import { CodeWriter } from './code-writer.js'
import { header, propertyName, quote } from './text.js'

export function emitTapes(model: Model): string {
  const found = [...decodePlans(model)]
  const listed = found.map(([name]) => `  ${name}: read${name},\n`).join('')
  return `${header()}import type { Tape, TapeReader } from '../decode/tape.js'

${found.map(([name, plan]) => new TapeWriter(name, plan).write()).join('\n')}
/** What makes records of the tapes, by the name of their type. */
export const tapeReaders: Readonly<Record<string, TapeReader>> = {
${listed}}
`
}

class TapeWriter extends CodeWriter {
  private readonly lists: string[] = []

  constructor(
    private readonly type: string,
    private readonly plan: ObjectPlan,
  ) {
    super(2)
  }

  write(): string {
    const value = this.object(this.plan)
    const lists = this.lists.map((name) => `  const ${name}: unknown[] = []\n`).join('')
    return `function read${this.type}(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
${lists}  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
${this.lines.join('\n')}
    records.push(${value})
  }
  tape.w = w
  tape.d = d
}
`
  }

  /** Takes a value from the tapes; gives the name of the variable that holds it. */
  private value(plan: Plan): string {
    switch (plan.kind) {
      case 'string':
        return this.variable(plan.name, 'strings[words[w++] as number] as string')
      case 'digits':
        return this.variable(plan.name, 'tape.digits(words[w++] as number)')
      case 'number':
        return this.variable(plan.name, 'doubles[d++] as number')
      case 'array':
        return this.array(plan)
      case 'union':
        return this.union(plan)
      case 'object':
        return this.variable(plan.name, this.object(plan))
    }
  }

  private variable(hint: string, value: string): string {
    const name = this.fresh(hint)
    this.put(`const ${name} = ${value}`)
    return name
  }

  private array({ name: hint, item }: ArrayPlan): string {
    const items = this.fresh(`${hint}Items`)
    const count = this.variable(`${hint}Count`, 'words[w++] as number')
    this.lists.push(items)
    // Copied from a list that is used again and again: a new one of this length would be taken for one with holes.
    this.block(`for (let i = 0; i < ${count}; i++) {`, () => {
      this.put(`${items}[i] = ${this.value(item)}`)
    })
    return this.variable(hint, `${items}.slice(0, ${count})`)
  }

  private union({ name: hint, cases }: UnionPlan): string {
    const name = this.fresh(hint)
    this.put(`let ${name}: unknown`)
    const which = this.variable(`${hint}Case`, 'words[w++] as number')
    for (const [index, { plan }] of cases.entries()) {
      const last = index === cases.length - 1
      this.block(`${index === 0 ? '' : 'else '}${last ? '' : `if (${which} === ${index}) `}{`, () => {
        this.put(`${name} = ${this.value(plan)}`)
      })
    }
    return name
  }

  /** An object; gives an expression for it. */
  private object({ name: hint, members, optional }: ObjectPlan): string {
    if (optional.length === 0)
      return `{ ${members.map(({ key, plan }) => `${propertyName(key)}: ${this.value(plan)}`).join(', ')} }`
    const there = this.variable('present', 'words[w++] as number')
    const name = this.fresh(hint)
    this.put(`const ${name}: Record<string, unknown> = {}`)
    for (const { key, required, plan } of members) {
      const take = (): void => this.put(`${name}[${quote(key)}] = ${this.value(plan)}`)
      if (required) take()
      else this.block(`if ((${there} & ${2 ** optional.indexOf(key)}) !== 0) {`, take)
    }
    return name
  }
}
