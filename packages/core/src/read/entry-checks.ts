import type { EntryCheck, Finding } from '../checks/check.js'
import type { FamilyOf, RecordOutline } from './family.js'

/** The checks across the records of one entry, made when a record of their family is met first. */
export class EntryChecks {
  private readonly made: { readonly family: FamilyOf<RecordOutline>; readonly check: EntryCheck | undefined }[] = []
  /** Records of one type come in runs, so the last answer is kept. */
  private last: RecordOutline | undefined
  private lastCheck: EntryCheck | undefined

  constructor(private readonly families: readonly FamilyOf<RecordOutline>[]) {}

  /** The check that belongs to a record type, if there is one. */
  of(support: RecordOutline): EntryCheck | undefined {
    if (support !== this.last) {
      this.last = support
      this.lastCheck = this.find(support)
    }
    return this.lastCheck
  }

  private find(support: RecordOutline): EntryCheck | undefined {
    const known = this.made.find(({ family }) => family.records.includes(support))
    if (known !== undefined) return known.check
    const family = this.families.find(({ records }) => records.includes(support))
    if (family === undefined) return undefined
    const check = family.entryCheck?.()
    this.made.push({ family, check })
    return check
  }

  /** The entry is over. */
  end(report: (finding: Finding) => void): void {
    for (const { check } of this.made) check?.end(report)
  }
}
