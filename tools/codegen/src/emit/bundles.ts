// schemas/bundled/**: each schema in one file, for tools that cannot load several. A bundle is the same schema as its
// canonical file, so it keeps that file's $id; only the place of the shared definitions differs.

import type { JsonObject } from '../json.js'
import { draft } from '../laws.js'
import { closure, type Model, type NamedType, typeOf } from '../model.js'
import { banner } from '../output.js'

/** Path of a bundle below schemas/: that of the canonical file, in another folder. */
export function bundlePath(type: NamedType): string {
  return `bundled/${type.file.path}`
}

/** The self-contained schema of a type: every ref is `#/$defs/<Name>`, the type itself among them only if it is recursive. */
export function bundle(model: Model, type: NamedType): JsonObject {
  const names = closure(model, type.name)
  return {
    $schema: draft,
    $id: type.id,
    $comment: `Single-file form of ${type.file.path}. ${banner}`,
    ...type.schema,
    ...(names.length > 0 && { $defs: Object.fromEntries(names.map((name) => [name, typeOf(model, name).schema])) }),
  }
}

export function emitBundles(model: Model): Map<string, string> {
  return new Map(model.roots.map((type) => [`schemas/${bundlePath(type)}`, `${JSON.stringify(bundle(model, type), null, 2)}\n`]))
}
