import {
  type ClassificationOutcome,
  type DocumentRow,
  documentRow,
  isFailure,
  type RecordBatch,
  recordOfDocumentRow,
  scoredNames,
  topClass,
} from '@aws-ai-outputs/browser'
import { BINS, type ClassCount, type Query, type RecordRow, type ScoreSpread, type SortKey, type View } from '../messages'
import { bytes, Names, numbers, whole } from './columns'

/** Stands for "none" where numbers without a sign are kept. */
const NONE = 0xffff_ffff

const FAILURE = 1
const MULTI_LABEL = 2

/** Class names beyond the top one that a row of the table carries. */
const OTHERS = 4

/**
 * The classification records of all inputs in columns: about 90 bytes a record with three classes, where objects take
 * some 600. What the columns cannot give back exactly as it was, is kept as a whole row beside them.
 */
export class Records {
  length = 0
  hasPages = false
  hasLines = false
  multiLabel = false
  private readonly inputs = whole()
  private readonly entries = whole()
  private readonly places = whole()
  private readonly offsets = numbers()
  private readonly flags = bytes()
  private readonly files = whole()
  private readonly lines = numbers()
  private readonly pageNumbers = whole()
  private readonly pageCounts = whole()
  private readonly kinds = whole()
  private readonly versions = whole()
  private readonly tops = whole()
  private readonly scores = numbers()
  private readonly listEnds = whole()
  private readonly listNames = whole()
  private readonly listScores = numbers()
  private readonly kept = new Map<number, DocumentRow>()
  private readonly fileNames = new Names()
  private readonly entryNames = new Names()
  private readonly classNames = new Names()
  private readonly codes = new Names()
  private readonly words = new Names()
  private topCounts: number[] = []
  private halfCounts: number[] = []
  private codeCounts: number[] = []
  /** The rows that the last query found, in its order. */
  private view = new Uint32Array(0)

  /** Takes the records of a batch, if they are those of a classification job. */
  add(batch: RecordBatch, input: number): void {
    switch (batch.type) {
      case 'MultiClassLine':
      case 'MultiClassFile':
      case 'MultiClassPage':
      case 'MultiLabelLine':
      case 'MultiLabelFile':
      case 'MultiLabelPage':
      case 'ErrorRecord':
      case 'PageErrorRecord':
        batch.records.forEach((record, index) => {
          const { line = 0, byteOffset = 0 } = batch.placeOf(index)
          this.inputs.push(input)
          this.entries.push(batch.entry === undefined ? NONE : this.entryNames.id(batch.entry))
          this.places.push(line)
          this.offsets.push(byteOffset)
          this.addRecord(record)
        })
    }
  }

  private addRecord(record: ClassificationOutcome): void {
    const index = this.length++
    const row = documentRow(record)
    const failure = isFailure(record)
    this.flags.push((failure ? FAILURE : 0) | (row.model === 'multi-label' ? MULTI_LABEL : 0))
    if (row.model === 'multi-label') this.multiLabel = true
    this.files.push(this.fileNames.id(row.file))
    this.lines.push(row.line ?? Number.NaN)
    this.pageNumbers.push(row.page ?? NONE)
    this.pageCounts.push(row.pages ?? NONE)
    if (row.page !== null) this.hasPages = true
    if (row.line !== null) this.hasLines = true
    this.kinds.push(row.document_type === null ? NONE : this.words.id(row.document_type))
    this.versions.push(row.version === null ? NONE : this.words.id(row.version))
    let plain = row.rest === null && row.error_code === null && row.error_message === null && fits(row.page) && fits(row.pages)
    if (failure) {
      const code = this.codes.id(row.error_code ?? '')
      this.codeCounts[code] = (this.codeCounts[code] ?? 0) + 1
      this.tops.push(code)
      this.scores.push(Number.NaN)
      plain = false
    } else {
      const top = topClass(record)
      const id = top === undefined ? NONE : this.classNames.id(top.Name)
      this.tops.push(id)
      this.scores.push(top?.Score ?? Number.NaN)
      if (id !== NONE) this.topCounts[id] = (this.topCounts[id] ?? 0) + 1
      for (const one of scoredNames(record)) {
        const name = this.classNames.id(one.Name)
        this.listNames.push(name)
        this.listScores.push(one.Score)
        if (one.Score >= 0.5) this.halfCounts[name] = (this.halfCounts[name] ?? 0) + 1
        if (Object.keys(one).length !== 2) plain = false
      }
    }
    this.listEnds.push(this.listNames.length)
    if (!plain) this.kept.set(index, row)
  }

  private listStart(index: number): number {
    return index === 0 ? 0 : this.listEnds.at(index - 1)
  }

  /** A record as the row that the writers take. */
  private documentRow(index: number): DocumentRow {
    const kept = this.kept.get(index)
    if (kept !== undefined) return kept
    const classes: { Name: string; Score: number }[] = []
    for (let at = this.listStart(index); at < this.listEnds.at(index); at++) {
      classes.push({ Name: this.classNames.of(this.listNames.at(at)), Score: this.listScores.at(at) })
    }
    const top = this.tops.at(index)
    const score = this.scores.at(index)
    const line = this.lines.at(index)
    return {
      kind: 'result',
      model: (this.flags.at(index) & MULTI_LABEL) === 0 ? 'multi-class' : 'multi-label',
      file: this.fileNames.of(this.files.at(index)),
      line: Number.isNaN(line) ? null : line,
      page: orNull(this.pageNumbers.at(index)),
      pages: orNull(this.pageCounts.at(index)),
      document_type: this.word(this.kinds.at(index)),
      version: this.word(this.versions.at(index)),
      top_class: top === NONE ? null : this.classNames.of(top),
      top_score: Number.isNaN(score) ? null : score,
      listed: classes.length,
      classes: JSON.stringify(classes),
      error_code: null,
      error_message: null,
      rest: null,
    }
  }

  private word(id: number): string | null {
    return id === NONE ? null : this.words.of(id)
  }

  /** The records of the current view, in its order, as AWS wrote them. */
  *viewed(): Generator<ClassificationOutcome, void, undefined> {
    for (const index of this.view) yield recordOfDocumentRow(this.documentRow(index))
  }

  /** Rows of the current view, for showing. */
  rows(from: number, to: number): RecordRow[] {
    return Array.from(this.view.subarray(from, to), (index) => this.row(index))
  }

  private row(index: number): RecordRow {
    const failure = (this.flags.at(index) & FAILURE) !== 0
    const line = this.lines.at(index)
    const score = this.scores.at(index)
    const top = this.tops.at(index)
    const entry = this.entries.at(index)
    const others: { name: string; score: number }[] = []
    let passed = false
    for (let at = this.listStart(index); at < this.listEnds.at(index) && others.length < OTHERS; at++) {
      const name = this.listNames.at(at)
      if (!passed && name === top) passed = true
      else others.push({ name: this.classNames.of(name), score: this.listScores.at(at) })
    }
    return {
      index,
      failure,
      file: this.fileNames.of(this.files.at(index)),
      line: Number.isNaN(line) ? undefined : line,
      page: orNull(this.pageNumbers.at(index)) ?? undefined,
      pages: orNull(this.pageCounts.at(index)) ?? undefined,
      name: failure ? this.codes.of(top) : top === NONE ? '' : this.classNames.of(top),
      score: Number.isNaN(score) ? undefined : score,
      message: failure ? (this.kept.get(index)?.error_message ?? undefined) : undefined,
      others: others.sort((a, b) => b.score - a.score),
      place: {
        input: this.inputs.at(index),
        entry: entry === NONE ? undefined : this.entryNames.of(entry),
        line: this.places.at(index),
        byteOffset: this.offsets.at(index),
      },
    }
  }

  /** Finds the rows that a query asks for and puts them in its order. */
  query(query: Query): View {
    const { className, anyPlace, kind, minimumScore, maximumScore, firstLine, lastLine } = query
    const classId = className === '' ? undefined : (this.classNames.find(className) ?? NONE)
    const needle = query.search.trim().toLowerCase()
    const named = needle === '' ? undefined : this.fileNames.list.map((name) => name.toLowerCase().includes(needle))
    const found = new Uint32Array(this.length)
    const scores = new Float64Array(this.length)
    const bins = new Array<number>(BINS).fill(0)
    let count = 0
    for (let index = 0; index < this.length; index++) {
      const failure = (this.flags.at(index) & FAILURE) !== 0
      if (kind !== 'all' && failure !== (kind === 'failure')) continue
      if (named !== undefined && named[this.files.at(index)] !== true) continue
      const line = this.lines.at(index)
      // Comparisons with NaN are false: a record without a line is not between two lines.
      if (firstLine !== undefined && !(line >= firstLine)) continue
      if (lastLine !== undefined && !(line <= lastLine)) continue
      let score = this.scores.at(index)
      if (classId !== undefined) {
        if (failure) continue
        if (!anyPlace) {
          if (this.tops.at(index) !== classId) continue
        } else {
          score = this.scoreOf(index, classId)
          if (Number.isNaN(score)) continue
        }
      }
      if (minimumScore !== undefined && !(score >= minimumScore)) continue
      if (maximumScore !== undefined && !(score <= maximumScore)) continue
      scores[index] = score
      if (!Number.isNaN(score)) bins[binOf(score)] = (bins[binOf(score)] as number) + 1
      found[count++] = index
    }
    this.view = found.slice(0, count)
    this.sort(query.sort, query.descending, scores)
    return { count, bins }
  }

  private scoreOf(index: number, classId: number): number {
    let best = Number.NaN
    for (let at = this.listStart(index); at < this.listEnds.at(index); at++) {
      if (this.listNames.at(at) === classId && !(this.listScores.at(at) <= best)) best = this.listScores.at(at)
    }
    return best
  }

  private sort(key: SortKey, descending: boolean, scores: Float64Array): void {
    const { view } = this
    if (key === 'place') {
      if (descending) view.reverse()
      return
    }
    const keys = new Float64Array(this.length)
    const fill = (of: (index: number) => number): void => {
      for (const index of view) keys[index] = of(index)
    }
    if (key === 'score') fill((index) => scores[index] as number)
    else if (key === 'line') fill((index) => this.lines.at(index))
    else if (key === 'page') fill((index) => orNull(this.pageNumbers.at(index)) ?? Number.NaN)
    else if (key === 'file') {
      const ranks = this.fileNames.ranks()
      fill((index) => ranks[this.files.at(index)] as number)
    } else {
      const ranks = this.classNames.ranks()
      fill((index) => {
        const top = this.tops.at(index)
        return (this.flags.at(index) & FAILURE) !== 0 || top === NONE ? Number.NaN : (ranks[top] as number)
      })
    }
    const sign = descending ? -1 : 1
    view.sort((a, b) => {
      const [x, y] = [keys[a] as number, keys[b] as number]
      // What has no value stands last, whichever way round.
      if (Number.isNaN(x)) return Number.isNaN(y) ? a - b : 1
      if (Number.isNaN(y)) return -1
      return x === y ? a - b : (x - y) * sign
    })
  }

  /** Classes by how often they are at the top. */
  classes(limit: number): { readonly list: ClassCount[]; readonly count: number } {
    const { list: names } = this.classNames
    const all = names.map((name, id) => ({ name, top: this.topCounts[id] ?? 0, half: this.halfCounts[id] ?? 0 }))
    const list = all.sort((a, b) => b.top - a.top || b.half - a.half || (a.name < b.name ? -1 : 1)).slice(0, limit)
    return { list, count: names.length }
  }

  failureCodes(): { code: string; count: number }[] {
    return this.codes.list.map((code, id) => ({ code, count: this.codeCounts[id] ?? 0 })).sort((a, b) => b.count - a.count)
  }

  /** How the top scores are spread; undefined when there are none. */
  spread(): ScoreSpread | undefined {
    const bins = new Array<number>(BINS).fill(0)
    const sorted = new Float64Array(this.length)
    let count = 0
    for (let index = 0; index < this.length; index++) {
      const score = this.scores.at(index)
      if (Number.isNaN(score)) continue
      bins[binOf(score)] = (bins[binOf(score)] as number) + 1
      sorted[count++] = score
    }
    if (count === 0) return undefined
    const scores = sorted.subarray(0, count).sort()
    const middle = count / 2
    const median = ((scores[Math.ceil(middle) - 1] as number) + (scores[Math.floor(middle)] as number)) / 2
    return { count, minimum: scores[0] as number, median, maximum: scores[count - 1] as number, bins }
  }
}

function binOf(score: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor(score * BINS)))
}

function orNull(value: number): number | null {
  return value === NONE ? null : value
}

function fits(value: number | null): boolean {
  return value === null || (value >= 0 && value < NONE)
}
