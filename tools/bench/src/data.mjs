// Data to measure with: made here, the same each time, in a folder of temporary files.
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'

/** A small generator of numbers (mulberry32): fast, seeded, and good enough for scores. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const CLASSES = [
  'BILLING',
  'REFUND',
  'SHIPPING_DELAY',
  'LOST_PARCEL',
  'ACCOUNT_ACCESS',
  'PASSWORD',
  'CANCELLATION',
  'UPGRADE',
  'TECHNICAL_FAULT',
  'WARRANTY',
  'PRAISE',
  'COMPLAINT',
  'PRIVACY',
  'PRESS',
  'CAREERS',
  'OTHER',
]

/** The kinds of data, each a way in which real files differ. `mixed` is the main one. */
export const KINDS = {
  mixed: { about: '16 class names; scores half with 4 decimals, 40 % shortest doubles, 10 % 17 digits' },
  'four-digits': { about: 'scores with 4 decimals, as text jobs write them', score: (value) => value.toFixed(4) },
  'seventeen-digits': { about: 'scores with 17 digits', score: (value) => value.toPrecision(17) },
  exponents: { about: 'scores with exponents', score: (value) => (value / 20_000).toExponential(16).replace('e-', 'e-0') },
  'thousand-names': {
    about: '1,000 class names with a shared prefix',
    names: Array.from({ length: 1000 }, (_, i) => `CATEGORY_OF_GOODS_${i}`),
  },
  'utf8-names': {
    about: 'class names beyond ASCII',
    names: ['Rückerstattung', '配送の遅れ', 'Счёт', 'Paßwort', 'Réclamation', 'Ελλείψεις', 'ביטול', 'Sonstiges'],
  },
  compact: { about: 'compact JSON, without spaces', compact: true },
  'multi-label': { about: 'multi-label records', member: 'Labels' },
  'falls-back': { about: 'another order of members: every line goes the general way', reversed: true },
}

function mixedScore(value, r) {
  const which = r()
  return which < 0.5 ? value.toFixed(4) : which < 0.9 ? String(value) : value.toPrecision(17)
}

/** Lines of one kind as a generator of chunks of text. */
export function* lines(kind, count, seed = 1) {
  const { score = mixedScore, names = CLASSES, compact = false, member = 'Classes', reversed = false } = KINDS[kind]
  const r = random(seed)
  const [colon, comma] = compact ? [':', ','] : [': ', ', ']
  const text = (value) => JSON.stringify(value)
  let out = ''
  for (let i = 0; i < count; i++) {
    const first = Math.floor(r() * names.length)
    // As a model gives them: best first, and together no more than 1.
    const best = 0.4 + r() * 0.6
    const second = Math.min(best, (1 - best) * (0.5 + r() / 2)) * 0.99
    const third = Math.min(second, 1 - best - second) * 0.99
    const list = [best * 0.999, second, third].map((value, j) => {
      const name = names[(first + j * 5) % names.length]
      return `{"Name"${colon}${text(name)}${comma}"Score"${colon}${score(value, r)}}`
    })
    const file = `"File"${colon}"support-tickets-${String(Math.floor(i / 2000)).padStart(4, '0')}.txt"`
    const line = `"Line"${colon}"${i % 2000}"`
    const members = [file, line, `"${member}"${colon}[${list.join(comma)}]`]
    out += `{${(reversed ? members.reverse() : members).join(comma)}}\n`
    if (out.length > 1 << 20) {
      yield out
      out = ''
    }
  }
  yield out
}

/** Makes (once) an archive of `count` records of a kind and returns its path. */
export async function archive(folder, kind, count) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${kind}-${count}.tar.gz`)
  if (existsSync(path)) return path
  // Made twice, since a tar header says the size first and ten million records do not fit in memory.
  let size = 0
  for (const text of lines(kind, count)) size += Buffer.byteLength(text)
  const tar = pack()
  const file = createWriteStream(`${path}.part`)
  tar.pipe(createGzip({ level: 6 })).pipe(file)
  const entry = tar.entry({ name: 'predictions.jsonl', size, mode: 0o100644, mtime: new Date(0) })
  for (const text of lines(kind, count)) if (!entry.write(Buffer.from(text))) await once(entry, 'drain')
  entry.end()
  tar.finalize()
  await once(file, 'close')
  renameSync(`${path}.part`, path)
  return path
}

/** Makes (once) a folder of `count` small A2I outputs, laid out as A2I does, and returns its path. */
export function humanLoops(folder, count) {
  const root = join(folder, `human-loops-${count}`)
  if (existsSync(join(root, '.complete'))) return root
  const r = random(2)
  for (let i = 0; i < count; i++) {
    // Loops come in bursts: twenty within a second, then none for a minute.
    const created = new Date(Date.UTC(2024, 4, 1) + Math.floor(i / 20) * 61_000)
    const stamp = created.toISOString().slice(0, 19).replace(/[-T:]/g, '/')
    const loop = `ticket-${i}`
    const at = join(root, 'ticket-review', stamp, loop)
    mkdirSync(at, { recursive: true })
    const accepted = new Date(created.getTime() + 60_000 + Math.floor(r() * 1e6))
    const spent = Math.floor(r() * 200_000)
    writeFileSync(
      join(at, 'output.json'),
      JSON.stringify({
        flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/ticket-review',
        humanAnswers: [
          {
            acceptanceTime: accepted.toISOString(),
            answerContent: {
              queue: { label: CLASSES[i % CLASSES.length] },
              comment: 'Checked against the order history. '.repeat(20),
            },
            submissionTime: new Date(accepted.getTime() + spent).toISOString(),
            timeSpentInSeconds: spent / 1000,
            workerId: `a1b2c3d4e5f6071${i % 8}`,
            workerMetadata: {
              identityData: {
                identityProviderType: 'Cognito',
                issuer: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_EXAMPLE',
                sub: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
              },
            },
          },
        ],
        humanLoopName: loop,
        inputContent: {
          initialValue: 'OTHER',
          taskObject: 'The parcel was due last Tuesday and has not come. '.repeat(20),
          ticket: i,
        },
      }),
    )
  }
  writeFileSync(join(root, '.complete'), '')
  return root
}

/** Makes (once) a folder of `count` Textract outputs of about a megabyte each, and returns its path. */
export function textractLoops(folder, count) {
  const root = join(folder, `textract-loops-${count}`)
  if (existsSync(join(root, '.complete'))) return root
  const source = 'AWS/Textract/AnalyzeDocument/Forms/V1'
  const arn = 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/invoice-review'
  const r = random(3)
  const word = (i) => ({
    blockType: 'WORD',
    confidence: Math.fround(90 + r() * 10),
    geometry: {
      boundingBox: { height: Math.fround(r() / 50), left: Math.fround(r()), top: Math.fround(r()), width: Math.fround(r() / 10) },
      polygon: Array.from({ length: 4 }, () => ({ x: Math.fround(r()), y: Math.fround(r()) })),
    },
    id: `w${i}`,
    text: `word${i}`,
  })
  mkdirSync(root, { recursive: true })
  for (let i = 0; i < count; i++) {
    const blocks = Array.from({ length: 2400 }, (_, j) => word(j))
    const humanLoopName = `invoice-${i}`
    const humanLoopConfig = { flowDefinitionArn: arn, humanLoopName }
    writeFileSync(
      join(root, `${humanLoopName}.json`),
      JSON.stringify({
        awsManagedHumanLoopRequestSource: source,
        flowDefinitionArn: arn,
        humanAnswers: [
          {
            answerContent: { [source]: { blocks: [{ blockType: 'WORD', id: 'w1', text: 'word1' }] } },
            submissionTime: '2024-05-01T10:00:00.000Z',
            workerId: 'a1b2c3d4e5f60718',
          },
        ],
        humanLoopName,
        inputContent: {
          aiServiceRequest: {
            document: { s3Object: { bucket: 'invoices', name: `${i}.png` } },
            featureTypes: ['FORMS'],
            humanLoopConfig,
          },
          aiServiceResponse: { blocks, documentMetadata: { pages: 1 } },
          selectedAiServiceResponse: { blocks: [] },
        },
      }),
    )
  }
  writeFileSync(join(root, '.complete'), '')
  return root
}
