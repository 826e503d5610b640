/** A copy of a value in which every `$ref` into the document is replaced by what it points to. @throws for a cycle. */
export function resolveReferences(document: unknown, value: unknown, trail: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((one) => resolveReferences(document, one, trail))
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value && typeof value.$ref === 'string') {
    const { $ref } = value
    if (trail.includes($ref)) throw new Error(`${$ref} refers to itself`)
    return resolveReferences(document, lookUp(document, $ref), [...trail, $ref])
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, resolveReferences(document, one, trail)]),
  )
}

function lookUp(document: unknown, reference: string): unknown {
  const steps = reference.replace(/^#\//, '').split('/').map(unescaped)
  const found = steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    document,
  )
  if (found === undefined) throw new Error(`${reference} points to nothing`)
  return found
}

// RFC 6901, section 4.
function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
}
