import type { NamedFile } from './messages'

/** Files that a folder brings along and nobody means: their names, or those of folders above them, begin with a dot. */
const HIDDEN = /(^|\/)\.[^/]*/

/** The files of an input element; those of a folder have their path in it, and come in alphabetical order. */
export function pickedFiles(list: ArrayLike<File>): NamedFile[] {
  const picked = Array.from(list, (file) => ({ file, path: file.webkitRelativePath || file.name })).filter(
    ({ file, path }) => file.webkitRelativePath === '' || !HIDDEN.test(path),
  )
  const folder = picked.some(({ file }) => file.webkitRelativePath !== '')
  return folder ? picked.sort((a, b) => (a.path < b.path ? -1 : 1)) : picked
}

/**
 * The files of a drop, with everything below dropped folders, in alphabetical order.
 *
 * What was dropped is only to be had during the event, so the entries are taken before anything is waited for.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = Array.from(transfer.items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
  const files = Array.from(transfer.files)
  if (entries.every((entry) => entry === null)) return pickedFiles(files)
  const found: NamedFile[] = []
  for (const entry of entries) if (entry !== null) await walk(entry, entry.name, true, found)
  return found
}

async function walk(entry: FileSystemEntry, path: string, dropped: boolean, found: NamedFile[]): Promise<void> {
  if (!dropped && entry.name.startsWith('.')) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    found.push({ path, file })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    // Browsers give a hundred at a time, and an empty list at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) break
    children.push(...some)
  }
  children.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const child of children) await walk(child, `${path}/${child.name}`, false, found)
}
