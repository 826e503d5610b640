import type { Schema } from '@casebridge/contract'

/**
 * Places where a schema lets through what it does not name, in words. `x-open: reason` declares one deliberately;
 * it opens that schema alone, and what it names is looked at as everywhere.
 * @param where the schema, in words: `request body`.
 */
export function openings(schema: Schema | undefined, where: string): readonly string[] {
  if (schema === undefined) return [`has no schema for its ${where}`]
  const declared = typeof schema['x-open'] === 'string' && schema['x-open'] !== ''
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => list(schema[key]))
  if (schema.type === undefined && parts.length === 0 && schema.enum === undefined) {
    return declared ? [] : [`has an open ${where}: any value passes`]
  }
  return [
    ...(schema.type === 'object' && schema.additionalProperties !== false && !declared
      ? [`has an open ${where}: undeclared members pass`]
      : []),
    ...Object.entries((schema.properties ?? {}) as Record<string, Schema>).flatMap(([name, one]) =>
      openings(one, `${where}/${name}`),
    ),
    ...(schema.type === 'array' ? openings(schema.items as Schema | undefined, `${where}/*`) : []),
    ...parts.flatMap((one) => openings(one, where)),
  ]
}

function list(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value : []
}
