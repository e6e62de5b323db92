// The two text classes that every runtime has. They are declared here because the core is compiled without any
// runtime's own type library: a slip into Node's or the browser's globals is then a compile error.
interface Decoder {
  decode(bytes: Uint8Array): string
}
interface Encoder {
  encode(text: string): Uint8Array
}
declare const TextDecoder: new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder
declare const TextEncoder: new () => Encoder

const strict = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = /* @__PURE__ */ new TextEncoder()

/** UTF-8 bytes as text; throws a TypeError on bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return strict.decode(bytes)
}

/** UTF-8 bytes as text, with U+FFFD where they are not UTF-8. For showing, never for reading. */
export function decodeForDisplay(bytes: Uint8Array): string {
  return lenient.decode(bytes)
}

/** Text as UTF-8 bytes. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text)
}
