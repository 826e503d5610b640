import type { Issue } from './problem.ts'

/** Far deeper than anything the contract declares. */
const DEEPEST = 32

/**
 * Faults of the texts in a JSON value, which a schema cannot name: half a surrogate pair has no canonical bytes
 * (RFC 8785, section 3.2.2.2), and NUL has no place in PostgreSQL.
 */
export function textIssues(value: unknown, pointer = '', depth = 0): readonly Issue[] {
  if (typeof value === 'string') {
    const unfit = !value.isWellFormed() || value.includes('\u0000')
    return unfit
      ? [{ in: 'body', pointer, code: 'text', detail: 'This holds characters that no text has.' }]
      : []
  }
  if (typeof value !== 'object' || value === null) return []
  if (depth > DEEPEST)
    return [{ in: 'body', pointer: '', code: 'depth', detail: 'This is nested too deeply.' }]
  return Object.entries(value).flatMap(([name, one]) =>
    textIssues(one, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
  )
}
