import { useState } from 'preact/hooks'
import type { DiagnosticGroup, Findings, LocatedDiagnostic } from '../messages'
import { showRaw } from '../state'
import { count, counted, safe } from '../text'

/** Diagnostics of one code that are shown before one asks for more. */
const SHOWN = 3

/** Everything there is to say about the files: the same words as the command line has. */
export function DiagnosticsSection({ found }: { readonly found: Findings }) {
  const { diagnostics, totals } = found
  return (
    <section aria-labelledby="diagnostics-title">
      <h2 id="diagnostics-title">Diagnostics</h2>
      {diagnostics.length === 0 ? (
        <p class="good">Nothing to report: every line and document is as it should be.</p>
      ) : (
        <>
          <p class="summary">
            {counted(totals.errors, 'error')}, {counted(totals.warnings, 'warning')}, {counted(totals.infos, 'note')}.
          </p>
          <ul class="groups">
            {diagnostics.map((group) => (
              <li key={group.code}>
                <Group group={group} named={totals.inputs > 1} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Group({ group, named }: { readonly group: DiagnosticGroup; readonly named: boolean }) {
  const [all, setAll] = useState(false)
  const { code, severity, times, found } = group
  const shown = all ? found : found.slice(0, SHOWN)
  const hints = new Set(found.map(({ hint }) => hint ?? group.hint))
  const [hint] = hints
  return (
    <article class={`diagnostic ${severity}`}>
      <h3>
        <span class={`badge ${severity}`}>{severity}</span> <code>{code}</code> {times > 1 && <small>{count(times)} times</small>}
      </h3>
      <ul>
        {shown.map((one, index) => (
          <li key={index}>
            <Place found={one} named={named} />
            <p class="message">
              {safe(one.message)}
              {one.code === 'schema-violation' && one.rule !== undefined && <span class="faint"> (rule {safe(one.rule)})</span>}
            </p>
            {one.excerpt !== undefined && one.excerpt !== '' && (
              <p class="found">
                <span class="faint">found:</span> <code>{safe(one.excerpt)}</code>
              </p>
            )}
            {hints.size > 1 && one.hint !== undefined && <Hint text={one.hint} />}
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${found.length < times ? `the first ${count(found.length)}` : `all ${count(times)}`}`}
        </button>
      )}
      {all && found.length < times && (
        <p class="faint">
          … and {count(times - found.length)} more {code}
        </p>
      )}
      {hints.size === 1 && hint !== undefined && <Hint text={hint} />}
    </article>
  )
}

function Hint({ text }: { readonly text: string }) {
  return (
    <p class="advice">
      <span class="faint">hint:</span> {safe(text)}
    </p>
  )
}

/** Where it stands; a button where there is a line to show. */
function Place({ found, named }: { readonly found: LocatedDiagnostic; readonly named: boolean }) {
  const { input, inputIndex, entry, line, byteOffset, pointer } = found
  const names = [named ? input : undefined, entry].filter((name) => name !== undefined).map(safe)
  const parts: string[] = []
  if (names.length > 0) parts.push([...names, ...(line === undefined ? [] : [line])].join(':'))
  else if (line !== undefined) parts.push(`line ${line}`)
  // Without a line, the offset beside an entry is that of its header in the archive.
  if (byteOffset !== undefined) parts.push(`(byte ${byteOffset})`)
  if (pointer) parts.push(safe(pointer))
  const text = parts.join(' ')
  if (text === '') return null
  if (byteOffset === undefined || line === undefined) return <p class="place">{text}</p>
  return (
    <p class="place">
      <button type="button" class="link" onClick={() => void showRaw({ input: inputIndex, entry, line, byteOffset })}>
        {text}
        <span class="unseen">: show the line</span>
      </button>
    </p>
  )
}
