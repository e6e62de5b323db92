/** Text is collected to pieces of this many characters before it is written: one system call for each line is slow. */
const PIECE = 64 * 1024

/** Thrown when whoever reads our output has closed it, as `head` does. Nothing is wrong: there is just no more to do. */
export class OutputClosed extends Error {
  override readonly name: string = 'OutputClosed'
}

/** Thrown when output could not be written for another reason, such as a full disk. */
export class OutputFailed extends Error {
  override readonly name: string = 'OutputFailed'
}

/**
 * Standard output or standard error, written in pieces.
 *
 * `write` never waits, so it can be called from the reader's callbacks. `flush` waits until all has been taken; a loop
 * that calls it each time round holds no more than it wrote in one round, however slow the other side is.
 */
export class Output {
  private piece = ''
  private taken: Promise<void> = Promise.resolve()
  private failure: OutputClosed | OutputFailed | undefined

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly options: {
      /** Called before each piece, to clear the progress line. */
      readonly before: () => void
      /** Called once, when the stream can take no more. */
      readonly onEnd: (reason: Error) => void
    },
  ) {
    // Without a listener an error of the stream would end the process with a stack trace.
    stream.on('error', (error: NodeJS.ErrnoException) => this.fail(error))
  }

  write(text: string): void {
    this.piece += text
    if (this.piece.length >= PIECE) this.send()
  }

  /** Writes bytes, behind all text that came before. */
  writeBytes(bytes: Uint8Array): void {
    this.send()
    this.give(bytes)
  }

  /** Waits until everything has been written. Throws when the stream can take no more. */
  async flush(): Promise<void> {
    this.send()
    await this.taken
    if (this.failure !== undefined) throw this.failure
  }

  private send(): void {
    if (this.piece === '') return
    const text = this.piece
    this.piece = ''
    this.give(text)
  }

  private give(piece: string | Uint8Array): void {
    if (this.failure !== undefined) return
    this.options.before()
    // Pieces are taken in order, so the last one stands for all.
    this.taken = new Promise((resolve) => {
      this.stream.write(piece, (error) => {
        if (error) this.fail(error)
        resolve()
      })
    })
  }

  private fail(error: NodeJS.ErrnoException): void {
    if (this.failure !== undefined) return
    const closed =
      error.code === 'EPIPE' || error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF'
    this.failure = closed ? new OutputClosed('the output was closed') : new OutputFailed(error.message)
    this.options.onEnd(this.failure)
  }
}
