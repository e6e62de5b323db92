// Names of archive entries that are told by their form. Content decides about all others.

/** Metadata that macOS adds when it packs an archive. */
export const MACOS_METADATA: RegExp = /(^|\/)(\._[^/]*|\.DS_Store|__MACOSX\/.*|PaxHeader\/.*)$/

/** Textract's own response for a page, which Comprehend adds. */
export const TEXTRACT_PAGE: RegExp = /(^|\/)amazon-textract-output\/.+/

/** Names that would leave the folder into which an archive is unpacked. */
export const UNSAFE_NAME: RegExp = /^([/\\]|[a-z]:[/\\])|(^|[/\\])\.\.([/\\]|$)/i
