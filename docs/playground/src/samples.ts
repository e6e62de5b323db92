import files from 'virtual:samples'
import type { NamedFile } from './messages'

/** Something to click for those who have no file at hand. */
export interface Sample {
  readonly title: string
  readonly about: string
  files(): NamedFile[]
}

const titles: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  'support-tickets': { title: 'Support tickets', about: 'Comprehend, one class a line' },
  'article-topics': { title: 'Article topics', about: 'Comprehend, several labels a line' },
  'scanned-letters': { title: 'Scanned letters', about: 'Comprehend, one class a page' },
  'human-review': { title: 'Human reviews', about: 'A2I, a folder of five loops' },
}

function unpack(path: string, base64: string): NamedFile {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return named(path, bytes)
}

function named(path: string, content: BlobPart): NamedFile {
  return { path, file: new File([content], path.slice(path.lastIndexOf('/') + 1)) }
}

const mistakes = [
  '{"File": "tickets.csv", "Line": "0", "Classes": [{"Name": "BILLING", "Score": 0.9214}, {"Name": "REFUND", "Score": 0.0611}]}',
  '{"File": "tickets.csv", "Line": "1", "Classes": [{"Name": "REFUND", "Score": 1.7}, {"Name": "BILLING", "Score": 0.0301}]}',
  '{"File": "tickets.csv", "Line": "2", "Classes": [{"Name": "SHIPPING", "Score": 0.8842}, {"Name": "OTHER", "Score": 0.0702}]',
  '{"File": "tickets.csv", "Line": 3, "Classes": [{"Name": "BILLING", "Score": 0.4017}, {"Name": "BILLING", "Score": 0.3982}]}',
  '{"File": "tickets.csv", "Line": "4", "Klasses": [{"Name": "OTHER", "Score": 0.9925}]}',
  '{"File": "tickets.csv", "Line": "5", "ErrorCode": "DOCUMENT_SIZE_EXCEEDED", "ErrorMessage": "Document size exceeds size limit 10240 bytes."}',
]

export const samples: readonly Sample[] = [
  ...Object.entries(titles).map(([folder, words]) => ({
    ...words,
    files: () => files.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ path, base64 }) => unpack(path, base64)),
  })),
  {
    title: 'A file with mistakes',
    about: 'what was edited by hand, and a download cut off',
    files: () => {
      const whole = files.find(({ path }) => path === 'support-tickets/output.tar.gz')
      const cut = whole === undefined ? [] : [unpack(whole.path, whole.base64)]
      return [
        named('edited.jsonl', `${mistakes.join('\n')}\n`),
        ...cut.map(({ file }) => named('cut-off.tar.gz', file.slice(0, Math.floor(file.size * 0.75)))),
      ]
    },
  },
]
