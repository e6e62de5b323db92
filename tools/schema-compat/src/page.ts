// The policy page shows the table of the rules; it is written from them, so that it cannot say something else.

import { ruleTable } from './rules.js'

const region = /(<!-- rules -->\n).*?(<!-- \/rules -->)/s

export function withTable(page: string): string {
  if (!region.test(page)) throw new Error('the page has no place for the rules: <!-- rules --> … <!-- /rules -->')
  return page.replace(region, (_all, start: string, end: string) => `${start}\n${ruleTable()}\n\n${end}`)
}
