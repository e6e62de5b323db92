// The steps between a loaded tree and the texts of all generated files.

import { checkExamples } from './coverage.js'
import { emitAssembly, emitAssemblyTables } from './emit/assembly.js'
import { emitBundles } from './emit/bundles.js'
import { emitCatalog, emitFamilies, emitLightFamilies, emitLookAlikes, emitSchemaCatalog } from './emit/catalog.js'
import { emitColumns } from './emit/columns.js'
import { emitDecoders } from './emit/decoders.js'
import { emitGuards, emitRegistry } from './emit/guards.js'
import { emitReference } from './emit/reference.js'
import { emitRowSchemas } from './emit/row-schemas.js'
import { emitRows } from './emit/rows.js'
import { emitStandard } from './emit/standard.js'
import { emitTapes } from './emit/tapes.js'
import { emitTypes } from './emit/types.js'
import { emitValidators } from './emit/validators.js'
import { emitVerdicts } from './emit/verdicts.js'
import { emitWasm } from './emit/wasm.js'
import { sortedBy } from './json.js'
import { emitLanguages } from './languages/index.js'
import { checkLaws } from './laws.js'
import type { Tree } from './load.js'
import { buildModel, type Model } from './model.js'
import type { Outputs } from './output.js'
import type { Problem } from './problem.js'
import { emitTables } from './tables/index.js'

export interface Checked {
  readonly problems: readonly Problem[]
  /** Only if there is no problem at all. */
  readonly model?: Model
}

/** All laws. The examples (L9, L10) can be judged only by schemas that keep the laws on which the validators rest. */
export function checkSchemas(tree: Tree): Checked {
  const problems = [...tree.problems, ...checkLaws(tree)]
  if (!problems.some(({ law }) => law === 'L2' || law === 'L3' || law === 'L6' || law === 'L7'))
    problems.push(...checkExamples(buildModel(tree)))
  return problems.length === 0 ? { problems, model: buildModel(tree) } : { problems }
}

const generated = 'packages/core/src/generated'

/** Every generated file by its path in the repository. */
export async function render(model: Model): Promise<Outputs> {
  const assembly = { 'decoders.ts': emitAssembly(model), 'tables.ts': emitAssemblyTables() }
  const outputs = new Map([
    [`${generated}/catalog.ts`, emitCatalog(model)],
    [`${generated}/families.ts`, emitFamilies(model)],
    [`${generated}/columns.ts`, emitColumns(model)],
    [`${generated}/decoders.ts`, emitDecoders(model)],
    [`${generated}/guards.ts`, emitGuards(model)],
    [`${generated}/light-families.ts`, emitLightFamilies(model)],
    [`${generated}/look-alikes.ts`, emitLookAlikes(model)],
    [`${generated}/registry.ts`, emitRegistry(model)],
    [`${generated}/row-schemas.ts`, emitRowSchemas(model)],
    [`${generated}/rows.ts`, emitRows(model)],
    [`${generated}/standard.ts`, emitStandard(model)],
    [`${generated}/tapes.ts`, emitTapes(model)],
    [`${generated}/types.ts`, await emitTypes(model)],
    [`${generated}/validators.ts`, emitValidators(model)],
    [`${generated}/verdicts.ts`, emitVerdicts(model)],
    [`${generated}/wasm.ts`, await emitWasm(assembly)],
    ...Object.entries(assembly).map(([name, text]) => [`tools/codegen/assembly/generated/${name}`, text] as const),
    ['schemas/catalog.json', emitSchemaCatalog(model)],
    ...emitBundles(model),
    ...emitReference(model),
    ...emitTables(model),
    ...(await emitLanguages(model)),
  ])
  return new Map(sortedBy(outputs, ([path]) => path))
}
