import { a2iChecks } from './checks/a2i.js'
import type { RecordCheck } from './checks/check.js'
import { comprehendChecks, comprehendEntryCheck } from './checks/comprehend.js'
import { a2iRecords, comprehendRecords } from './generated/families.js'
import type { Family, RecordDescription } from './read/family.js'

/** Amazon Comprehend: custom classification results and error records. */
export const comprehend: Family = /* @__PURE__ */ family(comprehendRecords, comprehendChecks, comprehendEntryCheck)

/** Amazon A2I: the outputs of human review, and activation conditions. */
export const a2i: Family = /* @__PURE__ */ family(a2iRecords, a2iChecks)

function family(
  records: readonly RecordDescription[],
  checks: Readonly<Record<string, RecordCheck<never>>>,
  entryCheck?: Family['entryCheck'],
): Family {
  return { records: records.map((record) => ({ ...record, check: checks[record.type] })), entryCheck }
}
