// Looks at every page as a browser would: does each link inside the site lead somewhere, and is anything loaded from outside?
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { filesBelow, schemaBase } from './workspace.mjs'

const ATTRIBUTE = /<([a-z][a-z0-9-]*)\b([^>]*)>/gi

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&')

/** Ids of a page, for anchors. */
const idsOf = (html) => new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => decodeEntities(id)))

const decodeEntities = (text) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const OUTSIDE = /^(?:https?:)?\/\//i

/** Everything that is wrong with the links of a site, and how much was looked at. */
export function checkLinks(site) {
  const files = filesBelow(site)
  const pages = files.filter((file) => file.endsWith('.html'))
  const html = new Map(pages.map((file) => [file, readFileSync(join(site, file), 'utf8')]))
  const ids = new Map()
  const faults = new Set()
  let links = 0

  const lookAt = (page, target) => {
    links++
    const [path, anchor] = target.split('#')
    const clean = decodeURIComponent(path.split('?')[0])
    if (clean.startsWith('/')) return `leads to the top of the host: ${target}`
    let to = clean === '' ? page : posix.normalize(posix.join(posix.dirname(page), clean))
    if (existsSync(join(site, to)) && statSync(join(site, to)).isDirectory()) to = posix.join(to, 'index.html')
    if (!existsSync(join(site, to))) return `leads nowhere: ${target}`
    if (anchor === undefined || anchor === '' || !to.endsWith('.html')) return undefined
    if (!ids.has(to)) ids.set(to, idsOf(html.get(to)))
    return ids.get(to).has(decodeURIComponent(anchor)) ? undefined : `leads to no place in its page: ${target}`
  }

  for (const page of pages) {
    const text = html
      .get(page)
      .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, (block) => block.slice(0, block.indexOf('>') + 1))
    for (const [, tag, rest] of text.matchAll(ATTRIBUTE)) {
      const name = tag.toLowerCase()
      for (const key of ['href', 'src', 'srcset', 'action', 'data', 'poster', 'xlink:href']) {
        const value = attribute(` ${rest}`, key)
        if (value === undefined || value === '' || /^(?:data|mailto|javascript):/i.test(value)) continue
        if (OUTSIDE.test(value)) {
          // Following a link is the reader's decision; loading is not.
          if (!(name === 'a' && key === 'href')) faults.add(`${page}: <${name} ${key}> loads from outside: ${value}`)
          continue
        }
        const fault = lookAt(page, decodeEntities(value))
        if (fault !== undefined) faults.add(`${page}: <${name}> ${fault}`)
      }
    }
    for (const [, url] of text.matchAll(/url\(\s*['"]?([^'")]+)/g))
      if (OUTSIDE.test(url)) faults.add(`${page}: a style loads from outside: ${url}`)
  }
  for (const file of files.filter((path) => path.endsWith('.css'))) {
    const css = readFileSync(join(site, file), 'utf8')
    for (const [, url] of [...css.matchAll(/url\(\s*['"]?([^'")\s]+)/g), ...css.matchAll(/@import\s+['"]([^'"]+)/g)])
      if (OUTSIDE.test(url)) faults.add(`${file}: loads from outside: ${url}`)
  }
  // Scripts may name other hosts (a namespace, a link in a message); what they must not do is ask them.
  for (const file of files.filter((path) => /\.m?js$/.test(path))) {
    const script = readFileSync(join(site, file), 'utf8')
    for (const [call] of script.matchAll(
      /(?:fetch|importScripts|import|WebSocket|EventSource|sendBeacon)\s*\(\s*["'`](?:https?:)?\/\/[^"'`]*/g,
    ))
      faults.add(`${file}: asks another host: ${call}`)
  }
  // Every schema stands at the path of its $id.
  const base = new URL(schemaBase).pathname.slice(1)
  for (const file of files.filter(
    (path) => path.startsWith(base) && path.endsWith('.schema.json') && !path.startsWith(`${base}bundled/`),
  )) {
    const { $id } = JSON.parse(readFileSync(join(site, file), 'utf8'))
    if ($id !== schemaBase + file.slice(base.length)) faults.add(`${file}: its $id is ${$id}`)
  }
  return { checked: { pages: pages.length, links }, faults: [...faults] }
}
