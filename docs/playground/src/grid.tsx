// biome-ignore-all lint/a11y/useSemanticElements: a table element lays out all of its rows.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys go to the grid.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import { Component, type ComponentChildren } from 'preact'
import { useCallback, useEffect, useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'
import { count, counted } from './text'

/** Rows that are fetched together. */
const PAGE = 100

/** Pages that are kept. */
const KEPT_PAGES = 80

/** Rows that stand in one scroll: browsers end an element at some 17 million pixels. */
const BLOCK = 300_000

/** A column of a grid. */
export interface GridColumn<Row, Key extends string> {
  readonly key: string
  readonly title: string
  /** What to sort by; absent when it is not sorted by this column. */
  readonly sort?: Key
  /** Class name of its cells, for width, side, and whether narrow screens have it. */
  readonly className?: string
  cell(row: Row): ComponentChildren
}

interface GridProps<Row, Key extends string> {
  readonly label: string
  readonly columns: readonly GridColumn<Row, Key>[]
  readonly count: number
  /** Changes when the rows change, so that those that were fetched are fetched again. */
  readonly version: number
  readonly className: string
  readonly sorted?: { readonly key: Key; readonly descending: boolean }
  readonly onSort?: (key: Key) => void
  readonly fetchRows: (from: number, to: number) => Promise<readonly Row[]>
  readonly onOpen: (row: Row) => void
}

/**
 * A table of any length: only the rows in sight exist, and they are fetched when they come into sight. To a keyboard it is
 * one stop, with the arrow keys inside; to a screen reader a grid that says how many rows there are and which this is.
 */
export function Grid<Row, Key extends string = never>(props: GridProps<Row, Key>) {
  const [block, setBlock] = useState(0)
  // Another sorting or filter begins at the top.
  useEffect(() => setBlock(0), [props.version])
  const blocks = Math.max(1, Math.ceil(props.count / BLOCK))
  const current = Math.min(block, blocks - 1)
  return (
    <>
      <GridBlock key={current} {...props} first={current * BLOCK} />
      {blocks > 1 && (
        <nav class="pager" aria-label={`Parts of ${props.label}`}>
          <button type="button" disabled={current === 0} onClick={() => setBlock(current - 1)}>
            Previous rows
          </button>
          <span>
            Rows {count(current * BLOCK + 1)} to {count(Math.min(props.count, (current + 1) * BLOCK))} of {count(props.count)}
          </span>
          <button type="button" disabled={current === blocks - 1} onClick={() => setBlock(current + 1)}>
            Next rows
          </button>
        </nav>
      )}
    </>
  )
}

function GridBlock<Row, Key extends string>(props: GridProps<Row, Key> & { readonly first: number }) {
  const { label, columns, version, className, sorted, onSort, fetchRows, onOpen, first } = props
  const rows = Math.min(BLOCK, props.count - first)
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const [active, setActive] = useState(0)
  const cache = useRef({ version: -1, pages: new Map<number, readonly Row[] | 'asked'>() })
  if (cache.current.version !== version) cache.current = { version, pages: new Map() }
  const { pages } = cache.current

  const rowHeight = useRowHeight()
  const options: VirtualizerOptions<HTMLDivElement, HTMLDivElement> = {
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  useEffect(() => {
    setActive(0)
    if (scroller.current !== null) scroller.current.scrollTop = 0
  }, [version])

  const items = virtualizer.getVirtualItems()
  const from = items[0]?.index ?? 0
  const to = items.at(-1)?.index ?? 0
  useEffect(() => {
    const { pages: wanted } = cache.current
    // What has been scrolled past is fetched again when it is wanted again: the worker holds it in less space.
    if (wanted.size > KEPT_PAGES) {
      for (const page of wanted.keys()) if (Math.abs(page - from / PAGE) > KEPT_PAGES / 4) wanted.delete(page)
    }
    for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
      if (wanted.has(page)) continue
      wanted.set(page, 'asked')
      const start = first + page * PAGE
      fetchRows(start, Math.min(start + PAGE, first + rows)).then(
        (found) => {
          if (cache.current.pages !== wanted) return
          wanted.set(page, found)
          redraw(undefined)
        },
        () => wanted.delete(page),
      )
    }
  }, [from, to, version, rows])

  const rowAt = (index: number): Row | undefined => {
    const page = pages.get(Math.floor(index / PAGE))
    return page === undefined || page === 'asked' ? undefined : page[index % PAGE]
  }
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(rows - 1, index))
    setActive(next)
    virtualizer.scrollToIndex(next, { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys on the buttons of the headings are theirs.
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return
    const screen = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 2)
    switch (event.key) {
      case 'ArrowDown':
        goTo(active + 1)
        break
      case 'ArrowUp':
        goTo(active - 1)
        break
      case 'PageDown':
        goTo(active + screen)
        break
      case 'PageUp':
        goTo(active - screen)
        break
      case 'Home':
        goTo(0)
        break
      case 'End':
        goTo(rows - 1)
        break
      case 'Enter':
      case ' ': {
        const row = rowAt(active)
        if (row !== undefined) onOpen(row)
        break
      }
      default:
        return
    }
    event.preventDefault()
  }

  // One function for all rows and for good, so that rows that have not changed are not drawn again.
  const opened = useRef({ rowAt, onOpen })
  opened.current = { rowAt, onOpen }
  const onClick = useCallback((index: number): void => {
    setActive(index)
    const row = opened.current.rowAt(index)
    if (row !== undefined) opened.current.onOpen(row)
  }, [])

  const inSight = items.some(({ index }) => index === active)
  return (
    <div class="grid-frame">
      <div
        ref={scroller}
        class={`grid ${className}`}
        style={{ height: `min(62vh, ${rows === 0 ? 140 : Math.min(640, (rows + 1) * rowHeight + 24)}px)` }}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={props.count + 1}
        aria-colcount={columns.length}
        aria-activedescendant={inSight ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div class="grid-head" role="rowgroup">
          <div class="grid-row" role="row" aria-rowindex={1}>
            {columns.map(({ key, title, sort, className: side }) => (
              <div
                key={key}
                role="columnheader"
                class={side}
                aria-sort={
                  sort !== undefined && sorted?.key === sort ? (sorted.descending ? 'descending' : 'ascending') : undefined
                }
              >
                {sort === undefined || onSort === undefined ? (
                  title
                ) : (
                  <button type="button" class="sort" onClick={() => onSort(sort)}>
                    {title}
                    <span aria-hidden="true" class="arrow">
                      {sorted?.key === sort ? (sorted.descending ? '▼' : '▲') : ''}
                    </span>
                  </button>
                )}
              </div>
            ))}
          </div>
        </div>
        {rows > 0 && (
          <div role="rowgroup" class="grid-body" style={{ height: `${virtualizer.getTotalSize()}px` }}>
            {items.map(({ index, start }) => (
              <GridRow
                key={index}
                id={`${id}-${index}`}
                index={index}
                number={first + index + 2}
                start={start}
                row={rowAt(index)}
                active={index === active}
                columns={columns as readonly GridColumn<unknown, string>[]}
                onClick={onClick}
              />
            ))}
          </div>
        )}
      </div>
      {props.count === 0 && <p class="none">No rows fit. Change or clear the filters.</p>}
      <p class="hint">{counted(props.count, 'row')}. Arrow keys move, Enter opens.</p>
    </div>
  )
}

interface GridRowProps {
  readonly id: string
  readonly index: number
  /** Its number among all rows, the headings being the first. */
  readonly number: number
  readonly start: number
  readonly row: unknown
  readonly active: boolean
  readonly columns: readonly GridColumn<unknown, string>[]
  readonly onClick: (index: number) => void
}

/** A row. While the table is scrolled most rows stay as they are, and only new ones are drawn. */
class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: GridRowProps): boolean {
    const { props } = this
    return (Object.keys(next) as (keyof GridRowProps)[]).some((key) => next[key] !== props[key])
  }

  override render({ id, index, number, start, row, active, columns, onClick }: GridRowProps) {
    return (
      <div
        id={id}
        role="row"
        class={`grid-row${index % 2 === 1 ? ' odd' : ''}${active ? ' active' : ''}`}
        aria-rowindex={number}
        aria-selected={active}
        style={{ transform: `translateY(${start}px)` }}
        onClick={() => onClick(index)}
      >
        {columns.map((column) => (
          <div key={column.key} role="gridcell" class={column.className}>
            {row === undefined ? '' : column.cell(row)}
          </div>
        ))}
      </div>
    )
  }
}

const NARROW = '(max-width: 640px)'

/** Narrow screens put a record on two lines. */
function useRowHeight(): number {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const media = matchMedia(NARROW)
    const onChange = (): void => setNarrow(media.matches)
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }, [])
  return narrow ? 52 : 34
}
