import { byteSize, count, safe, shorten } from './text.js'

/** Work that is shorter than this shows no progress, in milliseconds. */
const PATIENCE = 1000

/** Time between two drawings, in milliseconds. */
const PACE = 100

/** Back to the first column, and erase from there to the end of the line. */
const ERASE = '\r\u001b[K'

/**
 * One line on a terminal that says how far the work is, drawn over itself and erased before anything else is written.
 * It goes straight to the stream: it must never stand in a queue behind text that it would be drawn into.
 */
export class Progress {
  private readonly started = Date.now()
  private drawn = 0
  private shown = false
  private index = 0
  private name = ''
  private size: number | undefined

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly enabled: boolean,
  ) {}

  /** Says which input is read now; `size` in bytes, if it is known. */
  begin(name: string, size: number | undefined): void {
    this.index++
    this.name = safe(name)
    this.size = size
    this.update(0)
  }

  /** Says how many bytes of the input have been taken. */
  update(bytes: number): void {
    if (!this.enabled) return
    const now = Date.now()
    if (now - this.started < PATIENCE || now - this.drawn < PACE) return
    this.drawn = now
    const done =
      this.size === undefined || this.size === 0 ? byteSize(bytes) : `${Math.min(100, Math.floor((bytes / this.size) * 100))} %`
    const which = this.index > 1 ? `input ${count(this.index)}, ` : ''
    const columns = this.stream.columns || 80
    const rest = `Reading ${which}${done}  `
    // One column is left free: a full line would wrap, and only its second half would be erased.
    this.stream.write(ERASE + rest + shorten(this.name, Math.max(10, columns - 1 - rest.length)))
    this.shown = true
  }

  /** Takes the line away, if it is there. */
  erase(): void {
    if (!this.shown) return
    this.shown = false
    this.stream.write(ERASE)
  }
}
