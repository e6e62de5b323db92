import { createHash } from 'node:crypto'
import { safe } from './text.js'

/** Markup that may stand in a page as it is. Only {@link html} and {@link raw} make it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Markup from text that is known to be markup. Never for anything that comes from a file. */
export function raw(text: string): Markup {
  return new Markup(text)
}

/** A template whose values are escaped, unless they are markup. Lists are joined; undefined and false are nothing. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (Markup | string | number | undefined | false | readonly Markup[])[]
): Markup {
  let text = parts[0] as string
  values.forEach((value, index) => {
    if (value instanceof Markup) text += value.text
    else if (typeof value === 'object') for (const one of value) text += one.text
    else if (value !== undefined && value !== false) text += escaped(String(value))
    text += parts[index + 1]
  })
  return new Markup(text)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Text as a page may hold it, in elements and in quoted attributes. Control characters, which HTML does not allow, and
 * marks that turn the direction of what follows are spelt out, as on a terminal; line ends and tabs stay.
 */
export function escaped(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.split('\t').map(safe).join('\t'))
  return lines.join('\n').replace(/[&<>"']/g, (found) => ENTITIES[found] as string)
}

/** The beginning of a page that asks nobody for anything: no scripts, no pictures, one style, named by its hash. */
export function pageHead(title: string, style: string): Markup {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
`
}
