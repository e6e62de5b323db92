// What is measured: each variant reads an input to its end and returns { records, check }, where `check` is a sum over
// the scores, so that no variant can be fast by not reading.
import { spawnSync } from 'node:child_process'
import { createReadStream, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'

const fold = (sum, value) => sum + value

/** A minimal tar walk over unpacked chunks: the first entry's bytes. */
async function* entryBytes(unpacked) {
  let header = Buffer.alloc(0)
  let remaining = -1
  for await (let chunk of unpacked) {
    if (remaining < 0) {
      header = Buffer.concat([header, chunk])
      if (header.length < 512) continue
      remaining = Number.parseInt(header.toString('latin1', 124, 136), 8)
      chunk = header.subarray(512)
    }
    if (remaining === 0) continue
    const take = chunk.length > remaining ? chunk.subarray(0, remaining) : chunk
    remaining -= take.length
    yield take
  }
}

/** gunzip + split + JSON.parse, without validation: what a careful person writes by hand. */
async function bare(path) {
  let records = 0
  let check = 0
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of entryBytes(createReadStream(path).pipe(createGunzip({ chunkSize: 64 * 1024 })))) {
    const text = rest + decoder.decode(chunk, { stream: true })
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const record = JSON.parse(text.slice(from, end))
      check = fold(check, (record.Classes ?? record.Labels)[0].Score)
      records++
      from = end + 1
    }
    rest = text.slice(from)
  }
  return { records, check }
}

async function gunzipAlone(path) {
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }).pipe(createGunzip({ chunkSize: 1 << 20 })))
    bytes += chunk.length
  return { records: 0, check: bytes }
}

async function tarStream(path, validate) {
  const { extract } = await import('tar-stream')
  const { default: split2 } = await import('split2')
  const untar = extract()
  createReadStream(path).pipe(createGunzip()).pipe(untar)
  let records = 0
  let check = 0
  for await (const entry of untar) {
    for await (const line of entry.pipe(split2())) {
      const record = validate(JSON.parse(line))
      check = fold(check, (record.Classes ?? record.Labels)[0].Score)
      records++
    }
  }
  return { records, check }
}

async function zod(path) {
  const { z } = await import('zod')
  const scored = z.array(z.object({ Name: z.string().min(1), Score: z.number().min(0).max(1) }))
  const record = z.object({ File: z.string(), Line: z.string().regex(/^[0-9]+$/), Classes: scored })
  return tarStream(path, (value) => record.parse(value))
}

async function batches(path) {
  const { readOutput } = await import('@aws-ai-outputs/node')
  const output = readOutput(path)
  let records = 0
  let check = 0
  for await (const batch of output.batches()) {
    for (const record of batch.records) check = fold(check, (record.Classes ?? record.Labels)[0].Score)
    records += batch.records.length
  }
  if (output.summary.records !== records) throw new Error('the count does not add up')
  return { records, check }
}

/** The general way alone: what a line costs that no decoder knows. */
async function general(path) {
  const { a2i, byteSource, comprehend, createReader, gunzip } = await import('@aws-ai-outputs/node')
  const families = [comprehend, a2i].map((family) => ({
    ...family,
    records: family.records.map((record) => ({ ...record, decode: undefined })),
  }))
  let records = 0
  let check = 0
  for await (const batch of createReader(byteSource(path), {}, { gunzip, strict: false, families }).batches()) {
    for (const record of batch.records) check = fold(check, (record.Classes ?? record.Labels)[0].Score)
    records += batch.records.length
  }
  return { records, check }
}

const kept = []

async function keptObjects(path) {
  const { readOutput } = await import('@aws-ai-outputs/node')
  for await (const batch of readOutput(path).batches()) kept.push(batch.records)
  return { records: kept.reduce((sum, { length }) => sum + length, 0), check: 0 }
}

async function keptColumns(path) {
  const { readColumns } = await import('@aws-ai-outputs/node')
  for await (const batch of readColumns(path).batches()) kept.push(batch)
  return { records: kept.reduce((sum, { length }) => sum + length, 0), check: 0 }
}

async function each(path) {
  const { readOutput } = await import('@aws-ai-outputs/node')
  let records = 0
  let check = 0
  for await (const { value } of readOutput(path)) {
    check = fold(check, (value.Classes ?? value.Labels)[0].Score)
    records++
  }
  return { records, check }
}

async function columns(path) {
  const { readColumns } = await import('@aws-ai-outputs/node')
  let records = 0
  let check = 0
  for await (const batch of readColumns(path).batches()) {
    const { offsets, Score } = batch.columns.Classes ?? batch.columns.Labels
    for (let i = 0; i < batch.length; i++) check = fold(check, Score[offsets[i]])
    records += batch.length
  }
  return { records, check }
}

const ours = async () => {
  const { readHumanLoops } = await import('@aws-ai-outputs/node')
  return async (path) => {
    let records = 0
    for await (const file of readHumanLoops(path)) records += file.outputs.length
    return { records, check: records }
  }
}

async function paths(root) {
  const { walkFiles } = await import('@aws-ai-outputs/node')
  return [...walkFiles(root)]
}

/** Every variant by name. `own` marks ours. */
export const variants = {
  'gunzip alone': { run: gunzipAlone },
  'gunzip + split + JSON.parse': { run: bare },
  'tar-stream + split2 + JSON.parse': { run: (path) => tarStream(path, (value) => value) },
  'tar-stream + split2 + JSON.parse + zod': { run: zod },
  'ours, batches': { run: batches, own: true },
  'ours, one by one': { run: each, own: true },
  'ours, columns': { run: columns, own: true },
  'ours, batches, no decoders': { run: general, own: true },
  'ours, kept as objects': { run: keptObjects, own: true },
  'ours, kept as columns': { run: keptColumns, own: true },
  nothing: { run: async () => ({ records: 0, check: 0 }) },
  'ours, human loops': { run: async (path) => (await ours())(path), own: true },
  'await readFile + JSON.parse': {
    run: async (root) => {
      let records = 0
      for (const path of await paths(root)) records += JSON.parse(await readFile(path, 'utf8')).humanAnswers.length
      return { records, check: records }
    },
  },
  'readFileSync + JSON.parse': {
    run: async (root) => {
      let records = 0
      for (const path of await paths(root)) records += JSON.parse(readFileSync(path, 'utf8')).humanAnswers.length
      return { records, check: records }
    },
  },
  'readFileSync + walk': {
    run: async (root) => {
      let records = 0
      for (const path of await paths(root)) records += readFileSync(path).length > 0 ? 1 : 0
      return { records, check: records }
    },
  },
}

/** Python's ways, run by the interpreter that is given. */
export const pythons = {
  'Python tarfile + json': {
    modules: [],
    script: `
import json, sys, tarfile
n = 0; check = 0.0
with tarfile.open(sys.argv[1]) as archive:
    for member in archive:
        for line in archive.extractfile(member):
            r = json.loads(line); check += (r.get("Classes") or r["Labels"])[0]["Score"]; n += 1
`,
  },
  'Python tarfile + orjson': {
    modules: ['orjson'],
    script: `
import orjson, sys, tarfile
n = 0; check = 0.0
with tarfile.open(sys.argv[1]) as archive:
    for member in archive:
        for line in archive.extractfile(member):
            r = orjson.loads(line); check += (r.get("Classes") or r["Labels"])[0]["Score"]; n += 1
`,
  },
  'Python tarfile + msgspec (typed)': {
    modules: ['msgspec'],
    script: `
import msgspec, sys, tarfile
from typing import Annotated
class Class(msgspec.Struct):
    Name: Annotated[str, msgspec.Meta(min_length=1)]
    Score: Annotated[float, msgspec.Meta(ge=0, le=1)]
class Record(msgspec.Struct):
    File: str
    Line: Annotated[str, msgspec.Meta(pattern="^[0-9]+$")]
    Classes: list[Class]
decode = msgspec.json.Decoder(Record).decode
n = 0; check = 0.0
with tarfile.open(sys.argv[1]) as archive:
    for member in archive:
        for line in archive.extractfile(member):
            check += decode(line).Classes[0].Score; n += 1
`,
  },
  'Python tarfile + pydantic': {
    modules: ['pydantic'],
    script: `
import sys, tarfile
from pydantic import BaseModel, Field
class Class(BaseModel):
    Name: str = Field(min_length=1)
    Score: float = Field(ge=0, le=1)
class Record(BaseModel):
    File: str
    Line: str = Field(pattern="^[0-9]+$")
    Classes: list[Class]
parse = Record.model_validate_json
n = 0; check = 0.0
with tarfile.open(sys.argv[1]) as archive:
    for member in archive:
        for line in archive.extractfile(member):
            check += parse(line).Classes[0].Score; n += 1
`,
  },
}

/** Runs one of Python's ways and reports what a Node child would. */
export function runPython(python, name, path) {
  const script = `import time, resource
started = time.perf_counter()
${pythons[name].script}
usage = resource.getrusage(resource.RUSAGE_SELF)
import json as j
print(j.dumps({"ms": (time.perf_counter() - started) * 1000, "cpu": (usage.ru_utime + usage.ru_stime) * 1000, "rss": usage.ru_maxrss * 1024, "records": n, "check": check}))
`
  const { status, stdout, stderr } = spawnSync(python, ['-c', script, path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return JSON.parse(stdout)
}

/** The repository's top folder. */
export const root = join(import.meta.dirname, '../../..')
