import { bundleContracts } from './bundle.ts'
import { renderBasePaths, renderDocument, renderTypes } from './render.ts'

/** Folder of the generated files. */
export const GENERATED = new URL('../generated/', import.meta.url)

/** Every generated file by name, as it follows from openapi/ now. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const documents = await bundleContracts()
  const files = new Map<string, string>()
  for (const [service, document] of Object.entries(documents)) {
    files.set(`${service}.ts`, await renderTypes(document))
    files.set(`${service}.document.ts`, renderDocument(service, document))
  }
  return files.set('base-paths.ts', renderBasePaths(documents))
}
