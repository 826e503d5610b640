import type { Issue } from './problem.ts'

/** Far deeper than anything the contract declares. */
const DEEPEST = 32

/**
 * Faults of the texts in a JSON value, which a schema cannot name: half a surrogate pair has no canonical bytes
 * (RFC 8785, section 3.2.2.2), and NUL has no place in PostgreSQL.
 */
export function textIssues(value: unknown): readonly Issue[] {
  return isFit(value, 0) ? [] : issuesAt(value, '', 0)
}

/** Whether there is nothing to name: almost always, and then without a pointer to anything. */
function isFit(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isText(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth > DEEPEST) return false
  if (Array.isArray(value)) return value.every((one) => isFit(one, depth + 1))
  for (const name in value) {
    if (!isFit(Reflect.get(value, name), depth + 1)) return false
  }
  return true
}

function issuesAt(value: unknown, pointer: string, depth: number): readonly Issue[] {
  if (typeof value === 'string') {
    return isText(value)
      ? []
      : [{ in: 'body', pointer, code: 'text', detail: 'This holds characters that no text has.' }]
  }
  if (typeof value !== 'object' || value === null) return []
  if (depth > DEEPEST)
    return [{ in: 'body', pointer: '', code: 'depth', detail: 'This is nested too deeply.' }]
  return Object.entries(value).flatMap(([name, one]) =>
    issuesAt(one, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
  )
}

function isText(value: string): boolean {
  return value.isWellFormed() && !value.includes('\u0000')
}
