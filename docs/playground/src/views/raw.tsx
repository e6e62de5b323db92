import { useEffect, useRef } from 'preact/hooks'
import type { RawLine } from '../messages'
import { raw } from '../state'
import { byteSize, count, safe } from '../text'

/** The line of the file as it stands, in a dialog: Escape closes it and gives the focus back. */
export function RawDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const shown = raw.value
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    if (shown !== undefined && !element.open) {
      element.showModal()
      element.querySelector('mark')?.scrollIntoView({ block: 'center' })
    } else if (shown === undefined && element.open) element.close()
  }, [shown])
  const close = (): void => {
    raw.value = undefined
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={dialog}
      class="raw"
      aria-labelledby="raw-title"
      onClose={close}
      onClick={(event) => {
        if (event.target === event.currentTarget) close()
      }}
    >
      {shown !== undefined && <Line line={shown} onClose={close} />}
    </dialog>
  )
}

function Line({ line, onClose }: { readonly line: RawLine; readonly onClose: () => void }) {
  const { path, entry, byteOffset, column, cutBefore, cutAfter, before, at, byte, after, endOfData } = line
  return (
    <div class="raw-inner">
      <div class="raw-head">
        <h2 id="raw-title">{line.line === undefined ? 'As it stands' : `Line ${count(line.line)}`}</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <p class="place">
        {safe(path)}
        {entry !== undefined && ` : ${safe(entry)}`}
      </p>
      <p class="hint">
        Byte {count(byteOffset)} of the {entry === undefined ? 'file' : 'entry'}, byte {count(column)} of the line
        {byte === undefined ? `: the ${endOfData ? 'data' : 'line'} ends here.` : `: 0x${byte.toString(16).padStart(2, '0')}.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="raw-line" aria-label="The line" tabIndex={0}>
        <pre>
          {cutBefore > 0 && <i class="cut">… {byteSize(cutBefore)} before …</i>}
          {safe(before)}
          <mark>{at === '' ? <span class="unseen">the {endOfData ? 'data' : 'line'} ends here</span> : safe(at)}</mark>
          {safe(after)}
          {cutAfter && <i class="cut">… more behind …</i>}
        </pre>
      </section>
    </div>
  )
}
