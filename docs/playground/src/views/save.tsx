import type { ComponentChildren } from 'preact'
import type { ExportForm, ExportFormat } from '../messages'
import { save } from '../state'

interface SaveProps {
  readonly form: ExportForm
  readonly label: string
  readonly disabled: boolean
  /** What stands before the buttons. */
  readonly children: ComponentChildren
}

/** Saves the rows that are shown, in the order in which they are. */
export function Save({ form, label, disabled, children }: SaveProps) {
  const button = (format: ExportFormat, title: string) => (
    <button type="button" disabled={disabled} onClick={() => void save(format, form)}>
      {title}
    </button>
  )
  return (
    <fieldset class="export" aria-label={label}>
      {children}
      {button('csv', 'as CSV')}
      {button('ndjson', 'as NDJSON')}
    </fieldset>
  )
}
