// #region read
import { lineNumber, readOutput, topClass } from '@aws-ai-outputs/browser'

/** Reads the file that was picked; nothing leaves the machine. */
export async function show(file: File, print: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const output = readOutput(file, { signal, onProgress: (bytes) => print(`${bytes} of ${file.size} bytes`) })
  for await (const { type, value } of output) {
    if (type === 'MultiClassLine') print(`${value.File} ${lineNumber(value)} ${topClass(value)?.Name}`)
  }
  const { records, failures, invalid } = output.summary
  print(`${records} records, ${failures} failures, ${invalid} invalid`)
}
// #endregion
// #region wire
export function wire(picker: HTMLInputElement, list: HTMLElement): void {
  picker.addEventListener('change', async () => {
    const [file] = picker.files ?? []
    if (file !== undefined) await show(file, (line) => list.append(line, document.createElement('br')))
  })
}
// #endregion

const { readFile } = await import('node:fs/promises')
await show(new File([await readFile('output.tar.gz')], 'output.tar.gz'), console.log)
