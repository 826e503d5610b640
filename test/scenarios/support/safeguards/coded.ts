import { RANKING } from './neutral-names.ts'

/** The JSON schema of an entry holds no number but its version, and no name that ranks. */
export function entryFaults(schema: unknown): string[] {
  const found: string[] = []
  const visit = (node: unknown, name: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, properties, const: only, ...rest } = node as Record<string, unknown>
    const types = [type, typeof only].flat()
    if (name !== 'v' && types.some((one) => one === 'number' || one === 'integer')) {
      found.push(`${name} is a number`)
    }
    for (const [member, schema] of Object.entries(properties ?? {})) {
      if (RANKING.test(member)) found.push(`${member} ranks by its name`)
      visit(schema, member)
    }
    for (const child of Object.values(rest)) visit(child, name)
  }
  visit(schema, '')
  return found
}

/** What a decision depends on: codes and yes or no. `dissent` counts the attendees who disagree on one sheet. */
export function factFaults(facts: object, path = ''): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const at = `${path}${name}`
    const faults = RANKING.test(name) ? [`${at} ranks by its name`] : []
    if (typeof value === 'number' && at !== 'dissent') faults.push(`${at} is a number`)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return faults
    return [...faults, ...factFaults(value, `${at}.`)]
  })
}
