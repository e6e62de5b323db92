import { useEffect, useRef, useState } from 'preact/hooks'
import { droppedFiles, pickedFiles } from '../files'
import type { NamedFile, Progress } from '../messages'
import { samples } from '../samples'
import { announcement, cancel, failure, read } from '../state'
import { byteSize, count, safe } from '../text'

/** Where files come in: a drop anywhere on the page, two buttons, and the samples. */
export function Intake({ compact }: { readonly compact: boolean }) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  useEffect(() => {
    let depth = 0
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
    const listeners = {
      dragenter: (event: DragEvent) => {
        if (!hasFiles(event)) return
        depth++
        setOver(true)
      },
      dragleave: (event: DragEvent) => {
        if (!hasFiles(event)) return
        depth = Math.max(0, depth - 1)
        if (depth === 0) setOver(false)
      },
      dragover: (event: DragEvent) => {
        // A file dropped on a page that does not want it would be opened in its place.
        if (hasFiles(event)) event.preventDefault()
      },
      drop: (event: DragEvent) => {
        if (event.dataTransfer === null || !hasFiles(event)) return
        event.preventDefault()
        depth = 0
        setOver(false)
        droppedFiles(event.dataTransfer).then(
          (dropped) => take(dropped, 'What was dropped holds no files.'),
          (error: Error) => {
            failure.value = `What was dropped could not be opened: ${error.message}`
          },
        )
      },
    }
    for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener as EventListener)
    return () => {
      for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener as EventListener)
    }
  }, [])

  const onPick = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement
    take(pickedFiles(input.files ?? []), 'The folder holds no files.')
    // The same file can be picked again, after it was changed.
    input.value = ''
  }

  return (
    <section class={`intake${compact ? ' compact' : ''}${over ? ' over' : ''}`} aria-label="Choose what to read">
      <div class="drop">
        {!compact && <p class="drop-title">Drop files or a folder here</p>}
        <div class="buttons">
          <button type="button" class="primary" onClick={() => files.current?.click()}>
            Choose files
          </button>
          <button type="button" onClick={() => folder.current?.click()}>
            Choose a folder
          </button>
        </div>
        {!compact && (
          <p class="hint">
            output.tar.gz, predictions.jsonl, output.json, or a folder of A2I outputs. What a file is, is told by its content.
          </p>
        )}
        <input
          ref={files}
          class="unseen"
          type="file"
          multiple
          tabIndex={-1}
          aria-label="Files to read"
          data-testid="files"
          onChange={onPick}
        />
        <input
          ref={folder}
          class="unseen"
          type="file"
          tabIndex={-1}
          aria-label="Folder to read"
          data-testid="folder"
          onChange={onPick}
          {...{ webkitdirectory: true }}
        />
      </div>
      <div class="samples">
        <h2>{compact ? 'Samples' : 'Or look at a sample'}</h2>
        <ul>
          {samples.map((sample) => (
            <li key={sample.title}>
              <button type="button" class="sample" onClick={() => void read(sample.files())}>
                <strong>{sample.title}</strong>
                <span>{sample.about}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function take(found: readonly NamedFile[], ifNone: string): void {
  if (found.length === 0) announcement.value = ifNone
  void read(found)
}

/** How far the reading is. */
export function ProgressBar({ progress }: { readonly progress: Progress | undefined }) {
  if (progress === undefined) return null
  const { bytes, totalBytes, input, inputs, inputsDone, records } = progress
  return (
    <section class="progress" aria-label="Progress">
      <div class="progress-line">
        <span>
          Reading <b>{safe(input)}</b>
          {inputs > 1 && ` (${count(inputsDone + 1)} of ${count(inputs)})`}
        </span>
        <button type="button" onClick={cancel}>
          Stop
        </button>
      </div>
      <progress max={Math.max(1, totalBytes)} value={bytes} aria-label="Bytes read" />
      <p class="hint">
        {byteSize(bytes)} of {byteSize(totalBytes)}, {count(records)} records
      </p>
    </section>
  )
}
