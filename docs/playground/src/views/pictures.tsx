import { useEffect, useRef, useState } from 'preact/hooks'
import uPlot from 'uplot'
import { BINS, type Findings, type ScoreSpread } from '../messages'
import { isFiltered, query, view } from '../state'
import { count, counted, safe, scoreText, share } from '../text'
import { isDark } from './theme'

/** Classes that the picture shows; all of them stand in the filter. */
const SHOWN = 10

/** How often each class is at the top: bars with their numbers beside them, each a button that filters. */
export function ClassPicture({ found }: { readonly found: Findings }) {
  const [all, setAll] = useState(false)
  const { classes, classCount, multiLabel, totals } = found
  const shown = all ? classes : classes.slice(0, SHOWN)
  const most = Math.max(1, ...classes.map(({ top }) => top))
  const chosen = query.value.className
  const what = multiLabel ? 'label' : 'class'
  return (
    <section class="card" aria-labelledby="classes-title">
      <h3 id="classes-title">
        Records by top {what} <small>{counted(classCount, what, multiLabel ? 'labels' : 'classes')}</small>
      </h3>
      <table class="plain bars">
        <thead>
          <tr>
            <th scope="col" class="wide">
              {multiLabel ? 'Label' : 'Class'}
            </th>
            <th scope="col" class="number">
              Records
            </th>
            <th scope="col" class="number">
              Share
            </th>
            {multiLabel && (
              <th scope="col" class="number">
                Score ≥ 0.5
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, top, half }) => (
            <tr key={name}>
              <td>
                <button
                  type="button"
                  class="bar-name"
                  aria-pressed={chosen === name}
                  title={`Show records of ${safe(name)} only`}
                  onClick={() => {
                    query.value = { ...query.value, className: chosen === name ? '' : name }
                  }}
                >
                  <span class="name">{name === '' ? '(empty name)' : safe(name)}</span>
                  <span class="track" aria-hidden="true">
                    <span class="bar" style={{ width: `${(top / most) * 100}%`, minWidth: top > 0 ? '2px' : '0' }} />
                  </span>
                </button>
              </td>
              <td class="number">{count(top)}</td>
              <td class="number">{share(top, totals.records)}</td>
              {multiLabel && <td class="number">{count(half)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {classes.length > SHOWN && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${classes.length === classCount ? 'all' : 'the first'} ${count(classes.length)}`}
        </button>
      )}
    </section>
  )
}

/** How the top scores are spread; dragging over the picture filters by score. */
export function ScorePicture({ spread }: { readonly spread: ScoreSpread }) {
  const holder = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(undefined)
  const filtered = isFiltered.value ? view.value?.bins : undefined
  const dark = isDark.value
  const { count: records, minimum, median, maximum, bins } = spread

  useEffect(() => {
    const element = holder.current
    if (element === null) return undefined
    const made = makePlot(element, spread)
    plot.current = made
    const observer = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT }))
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.destroy()
    }
    // Colours are read when the picture is made, so another theme makes another.
  }, [spread, dark])
  useEffect(() => {
    plot.current?.setData(dataOf(bins, filtered))
  }, [bins, filtered, dark])

  const fullest = bins.indexOf(Math.max(...bins))
  const words =
    `Histogram of the top scores of ${counted(records, 'record')}. Lowest ${scoreText(minimum)}, median ${scoreText(median)}, ` +
    `highest ${scoreText(maximum)}. Most of them, ${count(bins[fullest] as number)}, lie ${rangeText(fullest)}.`
  return (
    <section class="card" aria-labelledby="scores-title">
      <h3 id="scores-title">
        Confidence{' '}
        <small>
          lowest {scoreText(minimum)}, median {scoreText(median)}, highest {scoreText(maximum)}
        </small>
      </h3>
      <div ref={holder} class="plot" role="img" aria-label={words} />
      <p class="hint">
        Top score, 0 to 1. Drag over the picture to filter by score.
        {filtered !== undefined && ' The stronger bars are the rows that are shown.'}
      </p>
      <details>
        <summary>As a table</summary>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Score</th>
              <th scope="col" class="number">
                Records
              </th>
              <th scope="col" class="number">
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map((records_, bin) =>
              records_ === 0 ? null : (
                <tr key={bin}>
                  <td>{rangeText(bin)}</td>
                  <td class="number">{count(records_)}</td>
                  <td class="number">{share(records_, records)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </details>
    </section>
  )
}

const HEIGHT = 200

function rangeText(bin: number): string {
  return `from ${(bin / BINS).toFixed(3)} to ${((bin + 1) / BINS).toFixed(3)}`
}

function dataOf(bins: readonly number[], filtered: readonly number[] | undefined): uPlot.AlignedData {
  const centres = bins.map((_, bin) => (bin + 0.5) / BINS)
  return [centres, [...bins], filtered === undefined ? bins.map(() => null) : [...filtered]]
}

function makePlot(element: HTMLElement, spread: ScoreSpread): uPlot {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  const [text, faint, bar, strong] = [colour('--faint'), colour('--line'), colour('--bar'), colour('--bar-strong')]
  const font = `12px ${style.fontFamily}`
  const bars = uPlot.paths.bars?.({ size: [0.9, 100], align: 0 })
  const axis = { stroke: text, font, grid: { stroke: faint, width: 1 }, ticks: { stroke: faint, width: 1, size: 4 } }
  const series = (label: string, fill: uPlot.Series.Fill): uPlot.Series => ({
    label,
    fill,
    width: 0,
    points: { show: false },
    ...(bars && { paths: bars }),
  })
  // All bars step back when a part of them is shown before them.
  const allBars = (self: uPlot): string => (self.data[2]?.some((value) => value !== null) ? bar : strong)
  return new uPlot(
    {
      width: element.clientWidth || 320,
      height: HEIGHT,
      legend: { show: false },
      cursor: { drag: { x: true, y: false, setScale: false }, points: { show: false }, y: false },
      scales: { x: { time: false, range: [0, 1] }, y: { range: (_, __, highest) => [0, Math.max(1, highest) * 1.05] } },
      axes: [
        { ...axis, size: 30, space: 40 },
        {
          ...axis,
          size: 56,
          space: 36,
          values: (_, values) => values.map((value) => (Number.isInteger(value) ? count(value) : '')),
        },
      ],
      series: [{}, series('All', allBars), series('Shown', strong)],
      hooks: {
        setSelect: [
          (self) => {
            const { left, width } = self.select
            if (width < 3) return
            const at = (pixel: number): number => Math.min(1, Math.max(0, Math.round(self.posToVal(pixel, 'x') * 100) / 100))
            query.value = { ...query.value, minimumScore: at(left), maximumScore: at(left + width) }
            self.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
          },
        ],
      },
    },
    dataOf(spread.bins, undefined),
    element,
  )
}
