/** Gathers the lines of a function, indented by the blocks that they stand in. */
export class CodeWriter {
  protected readonly lines: string[] = []
  private names = 0

  constructor(private indent: number) {}

  protected put(line: string): void {
    this.lines.push('  '.repeat(this.indent) + line)
  }

  protected block(open: string, body: () => void, close = '}'): void {
    this.put(open)
    this.indent++
    body()
    this.indent--
    this.put(close)
  }

  /** A name for a variable that no other has; the hint says what it holds. */
  protected fresh(hint: string): string {
    return `${hint.replace(/[^A-Za-z0-9]/g, '').replace(/^[^A-Za-z]/, 'x$&')}${++this.names}`
  }
}
