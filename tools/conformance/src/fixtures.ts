import { gzip, join, type Packing, tar, tarEntry, utf8, withBytes } from './bytes.js'
import type { Data, Fixture } from './model.js'

/** Fixtures that stand together, and whose expectations stand in one file. */
export interface Group {
  readonly name: string
  readonly fixtures: readonly Fixture[]
}

/** Sizes of pieces that put boundaries everywhere. */
const SIZES: readonly number[] = [1, 2, 3, 5, 16, 511, 512, 513]

/** A record of a multi-class job with one document per line. */
function classLine(number: number, file = 'tickets.csv'): string {
  return `{"File": "${file}", "Line": "${number}", "Classes": [{"Name": "BILLING", "Score": 0.9${number % 10}}, {"Name": "REFUND", "Score": 0.0${number % 10}}]}`
}

/** A record of a multi-label job with one document per line. */
function labelLine(number: number): string {
  return `{"File": "tickets.csv", "Line": "${number}", "Labels": [{"Name": "URGENT", "Score": 0.8${number % 10}}]}`
}

const pageLine =
  '{"Classes": [{"Name": "INVOICE", "Score": 0.98}], "DocumentMetadata": {"PageNumber": 1, "Pages": 1}, "DocumentType": "ScannedPDF", "File": "a b.pdf", "Version": "2023-03-20"}'
const errorLine =
  '{"File": "broken.txt", "Line": "7", "ErrorCode": "DOCUMENT_SIZE_EXCEEDED", "ErrorMessage": "Document size exceeds the limit."}'
const review = {
  flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/ticket-review',
  humanAnswers: [
    { answerContent: { queue: { label: 'billing' } }, submissionTime: '2024-05-17T09:41:07.250Z', workerId: 'a1b2c3d4e5f60718' },
  ],
  humanLoopName: 'ticket-20240517-001',
  inputContent: { taskObject: 'Where is my refund?', initialValue: 'shipping' },
}

const three = `${classLine(0)}\n${classLine(1)}\n${classLine(2)}\n`
const entry = (content: Uint8Array | string, name = 'predictions.jsonl'): { name: string; content: Uint8Array | string } => ({
  name,
  content,
})

function fixture(name: string, content: Uint8Array | string, more: Partial<Fixture> = {}): Fixture {
  return { name, bytes: () => (typeof content === 'string' ? utf8(content) : content), sizes: SIZES, ...more }
}

/** How lines and documents may stand in a file. */
function framing(): Group {
  return {
    name: 'framing',
    fixtures: [
      fixture('line feeds', three),
      fixture('no line feed at the end', three.trimEnd()),
      fixture('carriage returns', three.replaceAll('\n', '\r\n')),
      fixture('byte order mark', `\ufeff${three}`),
      fixture('byte order mark before a damaged line', `\ufeff{"File": ,}\n${three}`),
      fixture('blank lines', `\n\n${classLine(0)}\n \t\n\n${classLine(1)}\n\r\n`),
      fixture('white space around records', `  ${classLine(0)}  \n\t${classLine(1)}`),
      fixture('one line', classLine(4)),
      fixture('a document', JSON.stringify(review)),
      fixture('a document on many lines', JSON.stringify(review, null, 2)),
      fixture('a document on many lines, carriage returns', JSON.stringify(review, null, 2).replaceAll('\n', '\r\n')),
      fixture('a document behind a byte order mark', `\ufeff${JSON.stringify(review, null, 4)}\n`),
      fixture('a line record on many lines', JSON.stringify(JSON.parse(classLine(0)), null, 2)),
      fixture('an array', `[${classLine(0)},${classLine(1)}]`),
      fixture('an array on many lines', `[\n  ${classLine(0)} ,\n\n  ${classLine(1)}\n]\n`),
      fixture('an array with other things in it', `[1, "a", ${classLine(0)}, null, [], {}]`),
      fixture('an empty array', '[]'),
      fixture('documents on lines', `${JSON.stringify(review)}\n${JSON.stringify(review)}\n`),
      fixture('every kind of record', `${classLine(0)}\n${labelLine(1)}\n${pageLine}\n${errorLine}\n${JSON.stringify(review)}\n`),
      fixture('failures alone', `${errorLine}\n${errorLine}\n`),
      fixture(
        'letters beyond ASCII',
        `{"File": "Übersicht – 表.csv", "Line": "1", "Classes": [{"Name": "日本語 🙂", "Score": 1}]}\n${classLine(2)}\n`,
      ),
      fixture(
        'escapes',
        '{"File": "\\u00dc\\n\\"\\\\/.csv", "Line": "1", "Classes": [{"Name": "\\ud83d\\ude42", "Score": 1e-3}]}\n',
      ),
      fixture(
        'unknown members',
        `{"File": "f", "Line": "1", "Classes": [], "Added": {"later": [1, {"a": null}]}, "__proto__": {"x": 1}, "constructor": 1}\n${classLine(1)}\n`,
        {
          values: [
            JSON.parse(
              '{"File": "f", "Line": "1", "Classes": [], "Added": {"later": [1, {"a": null}]}, "__proto__": {"x": 1}, "constructor": 1}',
            ),
            JSON.parse(classLine(1)),
          ],
        },
      ),
      fixture(
        'members in another order, numbers in other spellings',
        '{"Classes":[{"Score":9.5E-1,"Name":"A"},{"Name":"B","Score":0}],"Line":12,"File":"f"}\n',
        {
          values: [
            {
              Classes: [
                { Score: 0.95, Name: 'A' },
                { Name: 'B', Score: 0 },
              ],
              Line: 12,
              File: 'f',
            },
          ],
        },
      ),
      fixture('a member twice', '{"File":"f","Line":"1","Line":"2","Classes":[],"Classes":[{"Name":"A","Score":1}]}\n', {
        values: [{ File: 'f', Line: '2', Classes: [{ Name: 'A', Score: 1 }] }],
      }),
    ],
  }
}

/** How outputs may be packed. */
function containers(): Group {
  const archive = tar(entry(three))
  const long = `${'folder-with-a-long-name/'.repeat(9)}predictions.jsonl`
  const pax = (text: string): Uint8Array => tarEntry({ name: 'PaxHeaders/x', flag: 'x', content: text })
  const paxRecord = (key: string, value: string): string => {
    const body = ` ${key}=${value}\n`
    let length = body.length
    while (String(length).length + body.length !== length) length = String(length).length + body.length
    return `${length}${body}`
  }
  const base256 = new Uint8Array(12)
  base256[0] = 0x80
  new DataView(base256.buffer).setUint32(8, utf8(three).length)
  const end = new Uint8Array(1024)
  return {
    name: 'containers',
    fixtures: [
      fixture('tar', archive),
      fixture('tar.gz', gzip(archive)),
      fixture('tar.gz, stored', gzip(archive, 'stored')),
      fixture('gz', gzip(three)),
      fixture('gz of a document', gzip(JSON.stringify(review, null, 1))),
      fixture('gz of nothing', gzip('')),
      fixture('gz in two members', join(gzip(classLine(0)), gzip(`\n${classLine(1)}\n`, 'stored'))),
      fixture(
        'tar.gz in many members',
        join(...Array.from({ length: 12 }, (_, i) => gzip(archive.subarray(i * 200, i === 11 ? undefined : (i + 1) * 200)))),
      ),
      fixture('gz with zero bytes behind', join(gzip(three), new Uint8Array(512))),
      fixture('gz with other bytes behind', join(gzip(three), 'hello')),
      fixture('gz in gz', gzip(gzip(three))),
      fixture('tar with zero bytes behind', join(archive, new Uint8Array(9216))),
      fixture('tar without its end', archive.subarray(0, -1024)),
      fixture('tar with half of its end', archive.subarray(0, -512)),
      fixture('tar of nothing', end),
      fixture('tar.gz of nothing', gzip(end)),
      fixture('tar of folders', tar({ name: 'output/', flag: '5' }, { name: 'output/deep/', flag: '5' })),
      fixture(
        'tar of everything',
        tar(
          { name: 'output/', flag: '5' },
          entry('Mac OS X\0\x01', './._predictions.jsonl'),
          entry(`${pageLine}\n`, 'a b.pdf.out'),
          entry('{"Blocks": []}', 'amazon-textract-output/a b.pdf/1'),
          entry(three),
          entry('', 'empty.jsonl'),
          entry(' \n', 'blank.jsonl'),
          entry('hello\n', 'README'),
          entry(JSON.stringify(review, null, 2), 'output.json'),
          entry(`${errorLine}\n`, 'errors.jsonl'),
          { name: 'link', flag: '2' },
          entry(classLine(1), '../../etc/evil'),
          entry(classLine(1), '/absolute'),
          entry(classLine(1), 'C:\\windows'),
          entry(`${labelLine(5)}\n`),
        ),
      ),
      fixture('tar with a prefix field', tar({ ...entry(three), prefix: 'output/part-1' })),
      fixture('tar with GNU magic', tar({ ...entry(three), magic: 'ustar  \0' })),
      fixture('tar without magic', tar({ ...entry(three), magic: '' })),
      fixture('tar with a pax name', join(pax(paxRecord('mtime', '1.5') + paxRecord('path', long)), tar(entry(three, 'short')))),
      fixture(
        'tar with a pax size',
        join(pax(paxRecord('size', String(utf8(three).length))), tarEntry({ ...entry(three) }), end),
      ),
      fixture(
        'tar with a GNU long name',
        join(tarEntry({ name: '././@LongLink', flag: 'L', content: `${long}\0` }), tar(entry(three, 'short'))),
      ),
      fixture('tar with a base-256 size', tar({ ...entry(three), sizeField: base256 })),
      fixture('tar with letters beyond ASCII', tar(entry(three, 'Übersicht – 表.jsonl'))),
      fixture('tar with empty entries', tar(entry('', 'a'), entry(classLine(0), 'b'), entry('', 'c'))),
      fixture('tar with content of one block', tar(entry(`${classLine(0)}\n`.padEnd(512, ' ')), entry(`${classLine(1)}\n`, 'b'))),
    ],
  }
}

/** Inputs that were cut off. */
function truncated(): Group {
  const fixtures: Fixture[] = []
  const cut = (name: string, bytes: Uint8Array, step: number): void => {
    for (let end = 1; end < bytes.length; end += step) {
      fixtures.push(fixture(`${name} at ${end}`, bytes.subarray(0, end), { sizes: [1, 97] }))
    }
  }
  const archive = tar(entry(three), entry(`${labelLine(0)}\n${labelLine(1)}`, 'more.jsonl'))
  cut('lines', utf8(three), 13)
  cut('document', utf8(JSON.stringify(review, null, 2)), 41)
  cut('tar', archive, 89)
  cut('gz', gzip(three), 5)
  cut('tar.gz', gzip(archive), 11)
  cut('tar.gz, stored', gzip(archive, 'stored'), 97)
  return { name: 'truncated', fixtures }
}

/** Inputs in which bytes were damaged. */
function corrupted(): Group {
  const fixtures: Fixture[] = []
  const damage = (name: string, bytes: Uint8Array, step: number, value: (byte: number) => number, from = 0): void => {
    for (let at = from; at < bytes.length; at += step) {
      fixtures.push(fixture(`${name} at ${at}`, withBytes(bytes, at, value(bytes[at] as number)), { sizes: [1, 97] }))
    }
  }
  const pack = (packing: Packing): Uint8Array => gzip(tar(entry(three)), packing)
  damage('lines, control character', utf8(three), 7, () => 1)
  damage('lines, not UTF-8', utf8(three), 17, () => 0xff)
  damage('lines, another letter', utf8(three), 11, (byte) => byte ^ 1)
  damage('document', utf8(JSON.stringify(review, null, 2)), 29, () => 0x7d)
  damage('tar', tar(entry(three), entry(labelLine(1), 'more.jsonl')), 53, (byte) => byte ^ 4)
  damage('tar.gz', pack('fixed'), 9, (byte) => byte ^ 0xff, 2)
  damage('tar.gz, stored', pack('stored'), 79, (byte) => byte ^ 0x20, 2)
  const packed = gzip(three)
  fixtures.push(
    fixture('gz, wrong check value', withBytes(packed, packed.length - 6, 0)),
    fixture('gz, wrong length', withBytes(packed, packed.length - 2, 9)),
    fixture('gz, wrong method', withBytes(packed, 2, 7)),
    fixture('gz, second member damaged', join(packed, withBytes(packed, 40, 0xff, 0xff, 0xff, 0xff))),
    fixture('gz, second member cut off', join(packed, packed.subarray(0, 30))),
    fixture('a damaged first line', `"File": "f", "Line": "1", "Classes": []}\n${three}`),
    fixture('a line without its beginning', `${classLine(0)}\n${classLine(1).slice(20)}\n${classLine(2)}\n`),
    fixture('two records on a line', `${classLine(0)}${classLine(1)}\n${classLine(2)}\n`),
    fixture('a comma behind each record', `${classLine(0)},\n${classLine(1)},\n`),
    fixture('values that are no objects', `${classLine(0)}\n1\n"text"\nnull\n[1]\ntrue\n${classLine(1)}\n`),
    fixture('an object of no type', `{"a": 1}\n${classLine(1)}\n{"b": 2}\n{}\n`),
    fixture('many broken rules', '{"File": 1, "Line": "x", "Classes": [{"Name": "", "Score": 2}, {"Name": 3}, 4]}\n'),
    fixture(
      'a number that is none',
      '{"File": "f", "Line": "1", "Classes": [{"Name": "A", "Score": NaN}]}\n{"File": "f", "Line": "1", "Classes": [{"Name": "A", "Score": 01}]}\n',
    ),
    fixture('single quotes', "{'File': 'f', 'Line': '1', 'Classes': []}\n"),
  )
  return { name: 'corrupted', fixtures }
}

/** Files that people hand to the reader by mistake. */
function lookAlikes(data: Data): Group {
  const made: Fixture[] = []
  for (const { id, detect } of data.lookAlikes) {
    if (detect === null) continue
    const value: Record<string, unknown> = {}
    for (const key of [...(detect.has ?? []), ...(detect.hasAny ?? []).slice(0, 1)]) value[key] = []
    for (const [key, names] of Object.entries(detect.itemHas ?? {}))
      value[key] = [Object.fromEntries(names.map((name) => [name, 'x']))]
    if (detect.keySuffix !== undefined) value[`label${detect.keySuffix}`] = {}
    Object.assign(value, detect.equals)
    // Files of a job name the document; only responses of the API do not.
    if (id.startsWith('comprehend/') && !detect.lacks?.includes('File')) value.File ??= 'a.txt'
    made.push(fixture(`${id}, twice`, `${JSON.stringify(value)}\n${JSON.stringify(value)}\n`, { sizes: [1, 64] }))
    made.push(fixture(`${id} among records`, `${classLine(0)}\n${JSON.stringify(value)}\n${classLine(1)}\n`, { sizes: [7] }))
  }
  const texts: [string, string | Uint8Array][] = [
    ['nothing', ''],
    ['white space', ' \n\t\r\n'],
    ['a byte order mark alone', '\ufeff'],
    ['an HTML page', '<!DOCTYPE html><html></html>\n'],
    ["S3's error response", '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>'],
    ['topics', 'topic,term,weight\n000,ship,0.2\n'],
    ['other comma-separated values', 'a,b,c\n1,2,3\n'],
    ['a sentence', 'hello there\n'],
    ['binary', new Uint8Array([0, 1, 2, 0xfe, 0x7f, 0x80])],
    ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x22, 0, 0x46, 0])],
    ['a number', '42\n'],
    [
      'the tar text of a query engine',
      `output0100644 0000000 0000000 00000000000 14720000000 0012345 0ustar  \n${classLine(0)}\n`,
    ],
  ]
  return { name: 'look-alikes', fixtures: [...made, ...texts.map(([name, content]) => fixture(name, content))] }
}

/** Limits, each passed by as little as can be. */
function limits(): Group {
  const lines = `${classLine(0)}\n${classLine(1, 'x'.repeat(3000))}\n${classLine(2)}\n`
  const longest = utf8(classLine(0)).length
  const nested = (depth: number): string => `{"File":"f","Line":"1","Classes":[],"x":${'['.repeat(depth)}${']'.repeat(depth)}}`
  const two = tar(entry(lines, 'a'), entry(three, 'b'))
  return {
    name: 'limits',
    fixtures: [
      fixture('a line as long as the limit', three, { options: { limits: { lineBytes: longest } } }),
      fixture('a line longer than the limit', three, { options: { limits: { lineBytes: longest - 1 } } }),
      fixture('one long line among others', lines, { options: { limits: { lineBytes: 1000 } } }),
      fixture('a long last line', `${classLine(0)}\n${classLine(1, 'x'.repeat(3000))}`, {
        options: { limits: { lineBytes: 1000 } },
      }),
      fixture('a long first line', `${classLine(1, 'x'.repeat(3000))}\n${classLine(0)}\n`, {
        options: { limits: { lineBytes: 1000 } },
      }),
      fixture('a long document', JSON.stringify(review, null, 2), { options: { limits: { lineBytes: 100 } } }),
      fixture('a large entry', two, { options: { limits: { entryBytes: 700 } } }),
      fixture('an entry as large as the limit', tar(entry(three)), { options: { limits: { entryBytes: utf8(three).length } } }),
      fixture('too many entries', two, { options: { limits: { entries: 1 } } }),
      fixture('nesting at the limit', `${nested(4)}\n${nested(5)}\n${classLine(0)}\n`, { options: { limits: { nesting: 5 } } }),
      fixture('nesting far beyond the limit', `${nested(5000)}\n${classLine(1)}\n`),
      fixture('more diagnostics than are kept', '{"a": 1,,}\n'.repeat(30) + three, {
        options: { limits: { keptDiagnostics: 5 } },
      }),
      fixture(
        'checks, left out',
        '{"File": "f", "Line": "1", "Classes": [{"Name": "A", "Score": 0.2}, {"Name": "A", "Score": 0.9}]}\n',
        { options: { checks: false } },
      ),
      fixture('checks', '{"File": "f", "Line": "1", "Classes": [{"Name": "A", "Score": 0.2}, {"Name": "A", "Score": 0.9}]}\n'),
    ],
  }
}

/** All groups whose expectations stand in files. */
export function groups(data: Data): readonly Group[] {
  return [framing(), containers(), truncated(), corrupted(), lookAlikes(data), limits()]
}

/** For the cases that need any input: archives of many lines, and one loop's output. */
export const samples: {
  readonly classLine: (number: number, file?: string) => string
  readonly three: string
  readonly review: object
} = { classLine, three, review }
