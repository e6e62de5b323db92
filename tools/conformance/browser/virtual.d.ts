declare module 'virtual:conformance-data' {
  const data: unknown
  export default data
}
