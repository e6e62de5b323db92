import { useMemo, useState } from 'preact/hooks'
import { Grid, type GridColumn } from '../grid'
import type { ExportForm, Findings, Query, RecordRow, SortKey } from '../messages'
import { everything, fetchRows, isFiltered, query, showRaw, view, viewNumber } from '../state'
import { count, counted, safe, scoreText } from '../text'
import { Save } from './save'

/** The table of records, its filters, and saving what they leave. */
export function RecordsSection({ found }: { readonly found: Findings }) {
  const shown = view.value
  const columns = useMemo(() => columnsOf(found), [found])
  const { sort, descending } = query.value
  const onSort = (key: SortKey): void => {
    // First up, then down (scores the other way round: the highest are wanted first), then back to the order of the file.
    const first = key === 'score'
    if (sort !== key) query.value = { ...query.value, sort: key, descending: first }
    else if (descending === first) query.value = { ...query.value, descending: !first }
    else query.value = { ...query.value, sort: 'place', descending: false }
  }
  return (
    <section aria-labelledby="records-title">
      <h2 id="records-title">Records</h2>
      <Filters found={found} />
      <div class="table-bar">
        <p>
          {shown === undefined
            ? '…'
            : isFiltered.value
              ? `${count(shown.count)} of ${counted(found.rows, 'row')}`
              : counted(found.rows, 'row')}
        </p>
        <Export />
      </div>
      <Grid<RecordRow, SortKey>
        label="Records"
        className={`records${found.hasPages ? ' with-pages' : ''}${found.hasLines ? ' with-lines' : ''}`}
        columns={columns}
        count={shown?.count ?? 0}
        version={viewNumber.value}
        sorted={{ key: sort, descending }}
        onSort={onSort}
        fetchRows={fetchRows}
        onOpen={({ place }) => void showRaw(place)}
      />
    </section>
  )
}

function columnsOf({ hasPages, hasLines, multiLabel }: Findings): GridColumn<RecordRow, SortKey>[] {
  const columns: GridColumn<RecordRow, SortKey>[] = [
    {
      key: 'file',
      title: 'File',
      sort: 'file',
      className: 'file',
      cell: ({ file }) => <span title={safe(file)}>{safe(file)}</span>,
    },
  ]
  if (hasLines)
    columns.push({
      key: 'line',
      title: 'Line',
      sort: 'line',
      className: 'number line',
      cell: ({ line }) => (line === undefined ? '' : count(line)),
    })
  if (hasPages) {
    columns.push({
      key: 'page',
      title: 'Page',
      sort: 'page',
      className: 'number page',
      cell: ({ page, pages }) => (page === undefined ? '' : `${count(page)}${pages === undefined ? '' : ` of ${count(pages)}`}`),
    })
  }
  columns.push(
    {
      key: 'class',
      title: multiLabel ? 'Top label' : 'Class',
      sort: 'class',
      className: 'class',
      cell: ({ failure, name }) =>
        failure ? (
          <span class="badge warning" title={safe(name)}>
            {name === '' ? 'failure' : safe(name)}
          </span>
        ) : name === '' ? (
          <i>none listed</i>
        ) : (
          <span title={safe(name)}>{safe(name)}</span>
        ),
    },
    {
      key: 'score',
      title: 'Score',
      sort: 'score',
      className: 'number score',
      cell: ({ score }) => (score === undefined ? '' : <Score value={score} />),
    },
    {
      key: 'others',
      title: multiLabel ? 'Other labels' : 'Other classes',
      className: 'others',
      cell: ({ others, message }) =>
        message !== undefined ? (
          <span title={safe(message)}>{safe(message)}</span>
        ) : (
          others.map(({ name, score }, index) => (
            <span key={index} class="other">
              {safe(name)} <small>{scoreText(score)}</small>
            </span>
          ))
        ),
    },
    {
      key: 'place',
      title: 'Stands at',
      className: 'number place',
      cell: ({ place }) => <span class="faint">line {count(place.line ?? 0)}</span>,
    },
  )
  return columns
}

function Score({ value }: { readonly value: number }) {
  return (
    <span class="score-cell">
      <span class="score-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
      </span>
      {scoreText(value)}
    </span>
  )
}

function Filters({ found }: { readonly found: Findings }) {
  const asked = query.value
  const set = (change: Partial<Query>): void => {
    query.value = { ...query.value, ...change }
  }
  return (
    <form class="filters" aria-label="Filter records" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>File name contains</span>
        <input type="search" value={asked.search} onInput={(event) => set({ search: event.currentTarget.value })} />
      </label>
      <label>
        <span>{found.multiLabel ? 'Label' : 'Class'}</span>
        <select value={asked.className} onChange={(event) => set({ className: event.currentTarget.value })}>
          <option value="">All</option>
          {found.classes.map(({ name, top }) => (
            <option key={name} value={name}>
              {name === '' ? '(empty name)' : safe(name)} ({count(top)})
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={asked.anyPlace}
          disabled={asked.className === ''}
          onChange={(event) => set({ anyPlace: event.currentTarget.checked })}
        />
        <span>also where it is not the top one</span>
      </label>
      <label>
        <span>Kind</span>
        <select value={asked.kind} onChange={(event) => set({ kind: event.currentTarget.value as Query['kind'] })}>
          <option value="all">All</option>
          <option value="result">Results</option>
          <option value="failure">Failures</option>
        </select>
      </label>
      <fieldset>
        <legend>Score</legend>
        <div class="range">
          <NumberField
            label="Lowest score"
            value={asked.minimumScore}
            step="0.01"
            max="1"
            onValue={(minimumScore) => set({ minimumScore })}
          />
          <span aria-hidden="true">to</span>
          <NumberField
            label="Highest score"
            value={asked.maximumScore}
            step="0.01"
            max="1"
            onValue={(maximumScore) => set({ maximumScore })}
          />
        </div>
      </fieldset>
      {found.hasLines && (
        <fieldset>
          <legend>Line</legend>
          <div class="range">
            <NumberField label="First line" value={asked.firstLine} step="1" onValue={(firstLine) => set({ firstLine })} />
            <span aria-hidden="true">to</span>
            <NumberField label="Last line" value={asked.lastLine} step="1" onValue={(lastLine) => set({ lastLine })} />
          </div>
        </fieldset>
      )}
      <button
        type="button"
        class="quiet"
        disabled={!isFiltered.value}
        onClick={() => {
          const { sort, descending } = query.value
          query.value = { ...everything, sort, descending }
        }}
      >
        Clear filters
      </button>
    </form>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  readonly step: string
  readonly max?: string
  readonly onValue: (value: number | undefined) => void
}

function NumberField({ label, value, step, max, onValue }: NumberFieldProps) {
  return (
    <input
      type="number"
      aria-label={label}
      min="0"
      max={max}
      step={step}
      inputMode="decimal"
      value={value ?? ''}
      onInput={(event) => {
        const { value: text, valueAsNumber } = event.currentTarget
        onValue(text === '' || Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)
      }}
    />
  )
}

function Export() {
  const [form, setForm] = useState<ExportForm>('documents')
  return (
    <Save form={form} label="Save the rows that are shown" disabled={(view.value?.count ?? 0) === 0}>
      <label>
        <span>Save</span>
        <select value={form} onChange={(event) => setForm(event.currentTarget.value as ExportForm)}>
          <option value="documents">a row for each record</option>
          <option value="classes">a row for each class</option>
        </select>
      </label>
    </Save>
  )
}
