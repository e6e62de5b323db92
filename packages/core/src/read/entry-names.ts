/** Archive entries that are passed over by their name; content decides about all others. */
export const PASSED_OVER: readonly { readonly pattern: RegExp; readonly what: string; readonly id: string }[] = [
  {
    pattern: /(^|\/)(\._[^/]*|\.DS_Store|__MACOSX\/.*|PaxHeader\/.*)$/,
    what: 'metadata that macOS adds when it packs an archive',
    id: 'os/macos-archive-metadata',
  },
  {
    pattern: /(^|\/)amazon-textract-output\/.+/,
    what: "Textract's own response for one page",
    id: 'comprehend/textract-page',
  },
]

/** Names that would leave the folder into which an archive is unpacked. */
export const UNSAFE_NAME: RegExp = /^([/\\]|[a-z]:[/\\])|(^|[/\\])\.\.([/\\]|$)/i
