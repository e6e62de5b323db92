import type { Input } from './source.js'

/** What diagnostics call an input that the caller did not name. */
export function nameOf(input: Input): string | undefined {
  if (typeof File === 'function' && input instanceof File) return pathOf(input)
  if (typeof Response === 'function' && input instanceof Response) return input.url === '' ? undefined : input.url
  return undefined
}

/** Where a file stood in the folder that was picked; its name when it was picked by itself. */
export function pathOf(file: File): string {
  return file.webkitRelativePath ? file.webkitRelativePath : file.name
}
