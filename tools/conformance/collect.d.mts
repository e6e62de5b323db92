import type { Data } from './src/model.js'

/** The data of the suite, from schemas/ and expectations/. */
export function collect(): Data
