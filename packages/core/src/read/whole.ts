// What a light reader loads when it meets what it does not know. It is imported by `import()` and nowhere else.
export { createReader } from './create.js'
