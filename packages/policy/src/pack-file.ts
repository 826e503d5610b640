import { isObject } from './check.ts'

/**
 * What a pack, or the texts of one language, says in its file. Where an editor finds the schema (`$schema`) is no part
 * of it, so that moving the schema never makes a new bundle.
 */
export function contentOf(file: unknown): unknown {
  if (!isObject(file) || typeof file.$schema !== 'string') return file
  const { $schema: _, ...content } = file
  return content
}
