// Small pieces of TypeScript source that several emitters write.

import { banner } from '../output.js'

/** Opens a generated TypeScript file. */
export function header(...about: string[]): string {
  return [`// ${banner}`, ...about.map((line) => (line === '' ? '//' : `// ${line}`)), '', ''].join('\n')
}

/** A string literal in single quotes. */
export function quote(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `'${escaped}'`
}

/** An object or array literal on one line. `JSON` is a subset of TypeScript, so only the quotes change. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${literal(member)}`)
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
  }
  return typeof value === 'string' ? quote(value) : JSON.stringify(value)
}

export function propertyName(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? key : quote(key)
}

/** A union of string literals; `never` if there are none. */
export function stringUnion(values: readonly string[]): string {
  return values.length === 0 ? ' never' : values.map((value) => `\n  | ${quote(value)}`).join('')
}

/** A doc comment; `*\/` in the text is broken up, and markup that a documentation tool would read as a tag is escaped. */
export function docComment(text: string, indent = ''): string {
  const lines = wrap(escapeDoc(text)).split('\n')
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

export function escapeDoc(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/(?<!`)[{}@](?!`)/g, '\\$&')
}

/** Breaks long lines at spaces; a list item's further lines are indented under it. */
export function wrap(text: string, width = 112): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const hang = line.startsWith('- ') ? '  ' : ''
      const lines: string[] = []
      let current = ''
      for (const word of line.split(' ')) {
        if (current !== '' && current.length + 1 + word.length > width) {
          lines.push(current)
          current = hang + word
        } else current = current === '' ? word : `${current} ${word}`
      }
      return [...lines, current]
    })
    .join('\n')
}
