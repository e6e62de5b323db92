// Empties a package's dist before tsc writes it: tsc leaves the output of renamed and deleted files behind,
// and they would be packed.
import { rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
