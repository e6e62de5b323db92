/**
 * A confusion matrix of a model that gives each document one class, in the form of AWS's own `confusion_matrix.json` in
 * the output of a training job. Source: developer guide, "Custom classifier output"; published training outputs.
 */
export interface MultiClassMatrix {
  /** What AWS writes for a multi-class model. */
  readonly type: 'multi_class'
  /** Documents, counted: a row for each actual class, a column for each predicted one, both in the order of `labels`. */
  readonly confusion_matrix: readonly (readonly number[])[]
  /** Names of rows and columns. */
  readonly labels: readonly string[]
  /** All classes of the model. In AWS's file also those that no test document has. */
  readonly all_labels: readonly string[]
}

/** The same of a model that judges each label on its own: one block of two by two for each label. */
export interface MultiLabelMatrix {
  /** What AWS writes for a multi-label model. */
  readonly type: 'multi_label'
  /**
   * For each label of `labels` `[[TN, FP], [FN, TP]]`: rows actual (no, yes), columns predicted (no, yes). The developer
   * guide's table has this orientation too; the sentence below it exchanges FP and FN.
   */
  readonly confusion_matrix: readonly (readonly [readonly [number, number], readonly [number, number]])[]
  /** Names of the blocks, in their order. */
  readonly labels: readonly string[]
  /** All labels of the model. */
  readonly all_labels: readonly string[]
}

/** A confusion matrix in either form. */
export type ConfusionMatrix = MultiClassMatrix | MultiLabelMatrix

/** Precision, recall and F1, each 0 to 1. */
export interface QualityScores {
  /** Of the documents predicted to have the class, the share that has it. */
  readonly precision: number
  /** Of the documents that have the class, the share predicted to. */
  readonly recall: number
  /** Harmonic mean of the two. */
  readonly f1: number
}

/** The scores of one class or label. */
export interface ClassScores extends QualityScores {
  /** Name of the class or label. */
  readonly name: string
  /** Documents that have the class. */
  readonly support: number
  /** Documents predicted to have it. */
  readonly predicted: number
}

/** A score that divides by zero and is taken as 0, as scikit-learn does by default. */
export interface UndefinedScore {
  /** The class or label; undefined for the average over all documents. */
  readonly name: string | undefined
  /** Which of the scores it is. */
  readonly score: keyof QualityScores
  /** Why: nothing was predicted, nothing is there to be found, or neither. */
  readonly why: 'nothing predicted' | 'nothing actual' | 'neither predicted nor actual'
}

/** The averages and the scores of each class. */
export interface QualityAverages {
  /** Every decision counts alike: sums over all classes. */
  readonly micro: QualityScores
  /** Every class counts alike: the mean of the classes. */
  readonly macro: QualityScores
  /** The mean of the classes weighted by their support. */
  readonly weighted: QualityScores
  /** Each class or label, in the order of the matrix. */
  readonly classes: readonly ClassScores[]
  /** QualityScores that are 0 only because they cannot be computed. They pull `macro` down. */
  readonly undefinedScores: readonly UndefinedScore[]
}

/** How well predictions fit the known labels. All shares are 0 to 1. */
export interface Evaluation<Matrix extends ConfusionMatrix = ConfusionMatrix> extends QualityAverages {
  /** Documents that were compared. */
  readonly documents: number
  /** Documents without a prediction: they are in no other number. Say how many when you quote the others. */
  readonly undecided: number
  /** Share of documents that are right; of multi-label documents, those whose labels are all right and complete. */
  readonly accuracy: number
  /** Share of wrong decisions: of documents for multi-class (1 - accuracy), of documents times labels for multi-label. */
  readonly hammingLoss: number
  /** The confusion matrix that all numbers were worked out from, in the form of AWS's own file. */
  readonly matrix: Matrix
}

/** Settings of an evaluation. */
export interface EvaluationOptions {
  /** All classes of the model. Classes that do not occur then count in the macro average, as with scikit-learn's `labels`. */
  readonly labels?: readonly string[] | undefined
}

/** One document with one class. */
export interface ClassPair {
  /** Class that the document has. */
  readonly actual: string
  /** Undefined when nothing was decided: a failure, a tie, a score below the threshold. */
  readonly predicted: string | undefined
}

/** One document with any number of labels. */
export interface LabelsPair {
  /** Labels that the document has. */
  readonly actual: Iterable<string>
  /** Undefined when nothing was decided. No label at all is a decision. */
  readonly predicted: Iterable<string> | undefined
}

/** Counts pairs as they come, for streams; `result` evaluates what has been added so far. */
export interface Tally<Pair, Matrix extends ConfusionMatrix> {
  /** Counts one pair. */
  add(pair: Pair): void
  /** Evaluates what has been added so far; more may be added afterwards. */
  result(): Evaluation<Matrix>
}

/**
 * Counts documents with one class each. Memory: one number for each pair of classes that occurs.
 *
 * @example
 * ```ts
 * const expected = ['OTHER', 'BILLING', 'SHIPPING']
 * const tally = tallyClasses()
 * for (const record of records) {
 *   const actual = record.File === 'tickets.csv' ? expected[lineNumber(record) ?? -1] : undefined
 *   if (actual !== undefined) tally.add({ actual, predicted: topClass(record)?.Name })
 * }
 * tally.result().macro.f1 // => 1
 * ```
 */
export function tallyClasses(options: EvaluationOptions = {}): Tally<ClassPair, MultiClassMatrix> {
  const counts = new Map<string, Map<string, number>>()
  const seen = new Set(options.labels)
  let undecided = 0
  return {
    add({ actual, predicted }) {
      if (predicted === undefined) {
        undecided++
        return
      }
      seen.add(actual).add(predicted)
      let row = counts.get(actual)
      if (row === undefined) {
        row = new Map()
        counts.set(actual, row)
      }
      row.set(predicted, (row.get(predicted) ?? 0) + 1)
    },
    result() {
      const labels = [...seen].sort(byCodePoint)
      const confusion = labels.map((actual) => labels.map((predicted) => counts.get(actual)?.get(predicted) ?? 0))
      const matrix: MultiClassMatrix = { type: 'multi_class', confusion_matrix: confusion, labels, all_labels: labels }
      return { ...evaluateMultiClassMatrix(matrix), undecided }
    },
  }
}

/**
 * Counts documents with any number of labels each. Memory: three numbers for each label.
 *
 * @example
 * ```ts
 * const tally = tallyLabels()
 * tally.add({ actual: ['COMEDY'], predicted: decideLabels(topics, 0.5).assigned.map(({ Name }) => Name) })
 * tally.result().micro.precision // => 0.5
 * ```
 */
export function tallyLabels(options: EvaluationOptions = {}): Tally<LabelsPair, MultiLabelMatrix> {
  const counts = new Map<string, { tp: number; fp: number; fn: number }>()
  const countOf = (name: string): { tp: number; fp: number; fn: number } => {
    let count = counts.get(name)
    if (count === undefined) {
      count = { tp: 0, fp: 0, fn: 0 }
      counts.set(name, count)
    }
    return count
  }
  for (const name of options.labels ?? []) countOf(name)
  let documents = 0
  let exact = 0
  let undecided = 0
  return {
    add({ actual, predicted }) {
      const truth = new Set(actual)
      if (predicted === undefined) {
        undecided++
        return
      }
      documents++
      const said = new Set(predicted)
      let wrong = 0
      for (const name of truth) {
        if (said.has(name)) countOf(name).tp++
        else {
          countOf(name).fn++
          wrong++
        }
      }
      for (const name of said) {
        if (truth.has(name)) continue
        countOf(name).fp++
        wrong++
      }
      if (wrong === 0) exact++
    },
    result() {
      const labels = [...counts.keys()].sort(byCodePoint)
      const confusion = labels.map((name) => {
        const { tp, fp, fn } = countOf(name)
        return [
          [documents - tp - fp - fn, fp],
          [fn, tp],
        ] as const
      })
      const matrix: MultiLabelMatrix = { type: 'multi_label', confusion_matrix: confusion, labels, all_labels: labels }
      const wrong = [...counts.values()].reduce((sum, { fp, fn }) => sum + fp + fn, 0)
      return {
        ...averages(labels, countsOfBlocks(matrix)),
        documents,
        undecided,
        accuracy: share(exact, documents),
        hammingLoss: share(wrong, documents * labels.length),
        matrix,
      }
    },
  }
}

/**
 * Compares documents with one class each with their known classes.
 *
 * Every number equals scikit-learn's (`precision_recall_fscore_support`, `accuracy_score`, `hamming_loss`,
 * `confusion_matrix`) on the same data, its `zero_division` at the default of 0; see `undefinedScores`.
 *
 * @example
 * ```ts
 * const { accuracy, matrix } = evaluateClasses([
 *   { actual: 'SPAM', predicted: 'SPAM' },
 *   { actual: 'HAM', predicted: 'SPAM' },
 * ])
 * console.log(accuracy, matrix.labels, matrix.confusion_matrix)
 * // prints: 0.5 [ 'HAM', 'SPAM' ] [ [ 0, 1 ], [ 0, 1 ] ]
 * ```
 */
export function evaluateClasses(pairs: Iterable<ClassPair>, options: EvaluationOptions = {}): Evaluation<MultiClassMatrix> {
  const tally = tallyClasses(options)
  for (const pair of pairs) tally.add(pair)
  return tally.result()
}

/**
 * Compares documents with any number of labels with their known labels. Every number equals scikit-learn's
 * (`precision_recall_fscore_support`, `accuracy_score`, `hamming_loss`, `multilabel_confusion_matrix`) on the same data.
 *
 * @example
 * ```ts
 * evaluateLabels([{ actual: ['COMEDY', 'DRAMA'], predicted: ['COMEDY'] }]).hammingLoss // => 0.5
 * ```
 */
export function evaluateLabels(pairs: Iterable<LabelsPair>, options: EvaluationOptions = {}): Evaluation<MultiLabelMatrix> {
  const tally = tallyLabels(options)
  for (const pair of pairs) tally.add(pair)
  return tally.result()
}

/**
 * The scores that a multi-class confusion matrix stands for: this package's, or that of AWS's own training output.
 *
 * @throws RangeError when the matrix is not as wide and as high as `labels` is long, or holds something that is no count.
 * @example
 * ```ts
 * const { weighted } = evaluateMultiClassMatrix({
 *   type: 'multi_class',
 *   confusion_matrix: [[1, 1], [0, 2]],
 *   labels: ['HAM', 'SPAM'],
 *   all_labels: ['HAM', 'SPAM'],
 * })
 * weighted.recall // => 0.75
 * ```
 */
export function evaluateMultiClassMatrix(matrix: MultiClassMatrix): Evaluation<MultiClassMatrix> {
  const { labels, confusion_matrix: rows } = matrix
  const size = labels.length
  if (rows.length !== size || rows.some((row) => row.length !== size || !row.every(isCount))) {
    throw new RangeError(`confusion_matrix must be ${size} rows of ${size} counts, as labels has ${size} names`)
  }
  const actual = rows.map((row) => row.reduce((sum, count) => sum + count, 0))
  const predicted = labels.map((_, column) => rows.reduce((sum, row) => sum + (row[column] as number), 0))
  const right = labels.map((_, index) => rows[index]?.[index] as number)
  const documents = total(actual)
  const correct = total(right)
  return {
    ...averages(
      labels,
      labels.map((_, index) => ({
        tp: right[index] as number,
        actual: actual[index] as number,
        predicted: predicted[index] as number,
      })),
    ),
    documents,
    undecided: 0,
    accuracy: share(correct, documents),
    hammingLoss: share(documents - correct, documents),
    matrix,
  }
}

/**
 * The scores that a multi-label confusion matrix stands for: this package's, or that of AWS's own training output. How many
 * documents are right in all their labels cannot be told from it, so there is no accuracy.
 *
 * @throws RangeError when there is not one block of two by two counts for each label.
 * @example
 * ```ts
 * const { micro } = evaluateMultiLabelMatrix({
 *   type: 'multi_label',
 *   confusion_matrix: [[[1, 1], [0, 2]]],
 *   labels: ['COMEDY'],
 *   all_labels: ['COMEDY'],
 * })
 * micro.f1 // => 0.8
 * ```
 */
export function evaluateMultiLabelMatrix(matrix: MultiLabelMatrix): Omit<Evaluation<MultiLabelMatrix>, 'accuracy'> {
  const { labels, confusion_matrix: blocks } = matrix
  const fits = (block: readonly (readonly number[])[]): boolean =>
    block.length === 2 && block.every((row) => row.length === 2 && row.every(isCount))
  if (blocks.length !== labels.length || !blocks.every(fits)) {
    throw new RangeError(`confusion_matrix must be ${labels.length} blocks of 2 by 2 counts, one for each of labels`)
  }
  const sums = blocks.map(([[tn, fp], [fn, tp]]) => tn + fp + fn + tp)
  const wrong = total(blocks.map(([[, fp], [fn]]) => fp + fn))
  return {
    ...averages(labels, countsOfBlocks(matrix)),
    documents: Math.max(0, ...sums),
    undecided: 0,
    hammingLoss: share(wrong, total(sums)),
    matrix,
  }
}

/** How sure the model was of one prediction, and whether it was right. */
export interface ScoredPrediction {
  /** Score of the predicted class, 0 to 1. */
  readonly score: number
  /** Whether the predicted class was the right one. */
  readonly correct: boolean
}

/** Predictions of similar score. */
export interface ReliabilityBin {
  /** QualityScores above this, 0 to 1; the first bin also holds 0 itself. */
  readonly above: number
  /** QualityScores up to and with this, 0 to 1. */
  readonly upTo: number
  /** Predictions whose score falls in this bin. */
  readonly count: number
  /** Mean score, 0 to 1; undefined for an empty bin. */
  readonly meanScore: number | undefined
  /** Share that was right, 0 to 1; undefined for an empty bin. Above `meanScore`: the model is too modest here. */
  readonly accuracy: number | undefined
}

/** Whether a score of 0.9 means right nine times out of ten. */
export interface Calibration {
  /** Predictions that were taken. */
  readonly count: number
  /** Equally wide parts of the range of scores, ascending; the empty ones too. */
  readonly bins: readonly ReliabilityBin[]
  /** Expected calibration error, 0 to 1: the mean distance between score and accuracy of the bins, weighted by count. */
  readonly expectedError: number
  /** Largest distance between score and accuracy of a bin, 0 to 1. */
  readonly largestError: number
  /** Brier score, 0 (best) to 1: the mean square of the distance of each score from 1 when right, from 0 when wrong. */
  readonly brier: number
}

/**
 * Compares the scores of predictions with how often they are right.
 *
 * For multi-class records take the score of the top class and whether it is right; the classes that the list cuts off
 * do not matter to that. For multi-label records take every listed label, and whether the document has it.
 * Bins are of equal width, as in scikit-learn's `calibration_curve`, and numbers equal its and `brier_score_loss`'s.
 * Means are 0 when there is no prediction.
 *
 * @param bins How many bins; default 10.
 * @throws RangeError when `bins` is not a whole number from 1 up, or a score is not within 0..1.
 * @example
 * ```ts
 * const { expectedError } = calibrate([{ score: 0.93, correct: true }, { score: 0.88, correct: false }])
 * console.log(expectedError?.toFixed(3))
 * ```
 */
export function calibrate(predictions: Iterable<ScoredPrediction>, bins = 10): Calibration {
  if (!Number.isInteger(bins) || bins < 1) throw new RangeError(`bins must be a whole number from 1 up, not ${bins}`)
  // Edges as numpy.linspace has them: 3 * 0.1, not 3 / 10, which decides where a score of exactly 0.3 belongs.
  const edges = Array.from({ length: bins + 1 }, (_, index) => (index === bins ? 1 : index * (1 / bins)))
  const sums = Array.from({ length: bins }, () => ({ count: 0, score: 0, right: 0 }))
  let count = 0
  let squares = 0
  for (const { score, correct } of predictions) {
    if (!(score >= 0 && score <= 1)) throw new RangeError(`a score must be from 0 to 1, not ${score}`)
    const bin = sums[binOf(score, edges)] as { count: number; score: number; right: number }
    bin.count++
    bin.score += score
    if (correct) bin.right++
    squares += ((correct ? 1 : 0) - score) ** 2
    count++
  }
  let expectedError = 0
  let largestError = 0
  for (const bin of sums) {
    if (bin.count === 0) continue
    const distance = Math.abs(bin.score - bin.right) / bin.count
    expectedError += (distance * bin.count) / count
    largestError = Math.max(largestError, distance)
  }
  return {
    count,
    bins: sums.map((bin, index) => ({
      above: edges[index] as number,
      upTo: edges[index + 1] as number,
      count: bin.count,
      meanScore: bin.count === 0 ? undefined : bin.score / bin.count,
      accuracy: bin.count === 0 ? undefined : bin.right / bin.count,
    })),
    expectedError,
    largestError,
    brier: share(squares, count),
  }
}

function binOf(score: number, edges: readonly number[]): number {
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (score <= (edges[middle + 1] as number)) high = middle
    else low = middle + 1
  }
  return low
}

interface Counts {
  readonly tp: number
  readonly actual: number
  readonly predicted: number
}

function countsOfBlocks(matrix: MultiLabelMatrix): Counts[] {
  return matrix.confusion_matrix.map(([[, fp], [fn, tp]]) => ({ tp, actual: tp + fn, predicted: tp + fp }))
}

function averages(labels: readonly string[], counts: readonly Counts[]): QualityAverages {
  const undefinedScores: UndefinedScore[] = []
  const classes = counts.map((count, index): ClassScores => {
    const name = labels[index] as string
    return { name, ...scores(count, name, undefinedScores), support: count.actual, predicted: count.predicted }
  })
  const sum: Counts = {
    tp: total(counts.map(({ tp }) => tp)),
    actual: total(counts.map(({ actual }) => actual)),
    predicted: total(counts.map(({ predicted }) => predicted)),
  }
  const mean = (weight: (one: ClassScores) => number): QualityScores => {
    const weights = total(classes.map(weight))
    const of = (score: keyof QualityScores): number => share(total(classes.map((one) => one[score] * weight(one))), weights)
    return { precision: of('precision'), recall: of('recall'), f1: of('f1') }
  }
  return {
    micro: scores(sum, undefined, undefinedScores),
    macro: mean(() => 1),
    weighted: mean(({ support }) => support),
    classes,
    undefinedScores,
  }
}

function scores({ tp, actual, predicted }: Counts, name: string | undefined, undefinedScores: UndefinedScore[]): QualityScores {
  if (predicted === 0) undefinedScores.push({ name, score: 'precision', why: 'nothing predicted' })
  if (actual === 0) undefinedScores.push({ name, score: 'recall', why: 'nothing actual' })
  if (predicted + actual === 0) undefinedScores.push({ name, score: 'f1', why: 'neither predicted nor actual' })
  return { precision: share(tp, predicted), recall: share(tp, actual), f1: share(2 * tp, predicted + actual) }
}

/** A share; 0 of 0 is 0, as with scikit-learn's default `zero_division`. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}

/** Order of Unicode code points, which is that of Python's `sorted` and so of scikit-learn's labels. */
function byCodePoint(a: string, b: string): number {
  const left = a[Symbol.iterator]()
  const right = b[Symbol.iterator]()
  for (;;) {
    const one = left.next()
    const other = right.next()
    if (one.done || other.done) return (one.done ? 0 : 1) - (other.done ? 0 : 1)
    const difference = (one.value.codePointAt(0) as number) - (other.value.codePointAt(0) as number)
    if (difference !== 0) return difference
  }
}
