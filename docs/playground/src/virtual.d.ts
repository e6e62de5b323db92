declare module 'virtual:samples' {
  /** Every file below docs/samples. */
  const files: readonly { readonly path: string; readonly base64: string }[]
  export default files
}
