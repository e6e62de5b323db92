import type { Findings, InputReport } from '../messages'
import { summaryText } from '../state'
import { byteSize, count, counted, safe, share } from '../text'
import { Later } from './later'
import { ClassPicture, ScorePicture } from './pictures'

/** Inputs that are shown before one asks for more. */
const SHOWN = 8

/** What the files are and how much is in them. */
export function Overview({ found }: { readonly found: Findings }) {
  const { totals, inputs } = found
  const [only] = inputs
  const single = totals.inputs === 1 ? only : undefined
  return (
    <section aria-labelledby="overview-title">
      <h2 id="overview-title">{single === undefined ? counted(totals.inputs, 'file') : safe(single.path)}</h2>
      <p class="summary">{summaryText(found)}</p>
      <nav class="jump" aria-label="On this page">
        {found.reviews > 0 && <a href="#reviews-title">{counted(found.reviews, 'human review')}</a>}
        {found.rows > 0 && <a href="#records-title">{counted(found.rows, 'row')}</a>}
        <a href="#diagnostics-title">{counted(totals.errors + totals.warnings + totals.infos, 'diagnostic')}</a>
      </nav>
      {found.cancelled && <p class="note">Reading was stopped; this is what was read until then.</p>}
      <dl class="tiles">
        <Tile name="Records" value={count(totals.records)} />
        <Tile name="Failures" value={count(totals.failures)} tone={totals.failures > 0 ? 'warning' : ''} />
        <Tile name="Invalid" value={count(totals.invalid)} tone={totals.invalid > 0 ? 'error' : ''} />
        <Tile name="Skipped" value={count(totals.skipped)} />
        <Tile
          name="Size"
          value={byteSize(totals.bytes)}
          more={totals.unpacked === totals.bytes ? '' : `${byteSize(totals.unpacked)} unpacked`}
        />
        <Tile
          name="Read in"
          value={
            found.milliseconds < 1000 ? `${Math.ceil(found.milliseconds)} ms` : `${(found.milliseconds / 1000).toFixed(1)} s`
          }
        />
      </dl>
      {single === undefined ? <InputsTable found={found} /> : <Facts input={single} />}
      {(found.scores !== undefined || found.classes.length > 0 || found.failureCodes.length > 0) && (
        <div class="pictures">
          {found.classes.length > 0 && <ClassPicture found={found} />}
          <div class="stack">
            {found.scores !== undefined && (
              <Later frames={1}>
                <ScorePicture spread={found.scores} />
              </Later>
            )}
            {found.failureCodes.length > 0 && (
              <section class="card" aria-labelledby="codes-title">
                <h3 id="codes-title">Failures by code</h3>
                <table class="plain">
                  <thead>
                    <tr>
                      <th scope="col">Code</th>
                      <th scope="col" class="number">
                        Failures
                      </th>
                      <th scope="col" class="number">
                        Share
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.failureCodes.slice(0, 12).map(({ code, count: times }) => (
                      <tr key={code}>
                        <td>{code === '' ? '(none given)' : safe(code)}</td>
                        <td class="number">{count(times)}</td>
                        <td class="number">{share(times, totals.failures)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            )}
          </div>
        </div>
      )}
    </section>
  )
}

function Tile({ name, value, more = '', tone = '' }: { name: string; value: string; more?: string; tone?: string }) {
  return (
    <div class={`tile ${tone}`}>
      <dt>{name}</dt>
      <dd>
        {value}
        {more !== '' && <small>{more}</small>}
      </dd>
    </div>
  )
}

function containerText({ container, entries, moreEntries }: InputReport): string {
  return container.startsWith('tar') ? `${container}, ${counted(entries.length + moreEntries, 'entry', 'entries')}` : container
}

function Facts({ input }: { readonly input: InputReport }) {
  const { location } = input
  return (
    <>
      <dl class="facts">
        <dt>Format</dt>
        <dd>{input.format}</dd>
        <dt>Container</dt>
        <dd>{containerText(input)}</dd>
        {location !== undefined && (
          <>
            <dt>Stored as</dt>
            <dd>
              human loop {safe(location.humanLoopName)} of {safe(location.flowDefinitionName)}, created {location.creationTime}
            </dd>
          </>
        )}
      </dl>
      <Entries input={input} />
    </>
  )
}

/** What stands in an archive. */
function Entries({ input }: { readonly input: InputReport }) {
  const { entries, moreEntries } = input
  if (entries.length === 0) return null
  return (
    <details open={entries.length <= SHOWN}>
      <summary>
        {counted(entries.length + moreEntries, 'archive entry', 'archive entries')}{' '}
        <span class="unseen">of {safe(input.path)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="scroll" aria-label="Archive entries" tabIndex={0}>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Entry</th>
              <th scope="col">Format</th>
              {['Bytes', 'Records', 'Failures', 'Invalid', 'Skipped'].map((title) => (
                <th key={title} scope="col" class="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map(({ name = '', format, bytes, records, failures, invalid, skipped }, index) => (
              <tr key={index}>
                <td>{safe(name)}</td>
                <td class="word">{format}</td>
                {[bytes, records, failures, invalid, skipped].map((value, column) => (
                  <td key={column} class="number">
                    {count(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {moreEntries > 0 && <p class="hint">… and {count(moreEntries)} more entries</p>}
    </details>
  )
}

/** Several files: what each is. */
function InputsTable({ found }: { readonly found: Findings }) {
  const { inputs, totals } = found
  return (
    <>
      <p class="formats">
        {totals.formats.map(({ format, inputs: files }) => (
          <span key={format} class="chip">
            {format} <b>{count(files)}</b>
          </span>
        ))}
      </p>
      <details open={inputs.length <= SHOWN && !matchMedia('(max-width: 640px)').matches}>
        <summary>File by file</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section class="scroll" aria-label="Files" tabIndex={0}>
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">Format</th>
                <th scope="col">Container</th>
                {['Size', 'Records', 'Failures', 'Invalid', 'Skipped', 'Errors'].map((title) => (
                  <th key={title} scope="col" class="number">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {inputs.map((input, index) => (
                <tr key={index}>
                  <td class="path">{safe(input.path)}</td>
                  <td class="word">{input.format}</td>
                  <td class="word">{containerText(input)}</td>
                  <td class="number">{byteSize(input.size)}</td>
                  {[input.records, input.failures, input.invalid, input.skipped, input.errors].map((value, column) => (
                    <td key={column} class="number">
                      {count(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {totals.inputs > inputs.length && <p class="hint">… and {count(totals.inputs - inputs.length)} more files</p>}
      </details>
    </>
  )
}
