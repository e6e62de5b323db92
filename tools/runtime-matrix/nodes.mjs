// Prints the Nodes of engines.mjs as the output of a step, for the jobs of .github/workflows/ci.yml: `nodes=[20,…]`.
import { nodes } from './engines.mjs'

console.log(`nodes=${JSON.stringify(nodes)}`)
