// Packages for other programming languages, all of them from the one model.

import type { Model } from '../model.js'
import type { Outputs } from '../output.js'
import { emitCases } from './contract.js'
import { emitGo } from './go.js'
import { emitJava } from './java.js'
import { emitPython } from './python.js'
import { type LanguageModel, languageModel } from './quicktype.js'
import { emitRust } from './rust.js'

/** Every language writes the types, and its copy of contract.json, which is published with the package. */
const languages: readonly ((language: LanguageModel) => Promise<Outputs>)[] = [emitGo, emitJava, emitPython, emitRust]

export async function emitLanguages(model: Model): Promise<Outputs> {
  const language = languageModel(model)
  const outputs = new Map([['tools/languages/generated/cases.json', emitCases(language)]])
  // One after the other: quicktype keeps state of a run in its modules.
  for (const emit of languages) for (const [path, text] of await emit(language)) outputs.set(path, text)
  return outputs
}
