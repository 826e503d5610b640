import type { Facts } from '../facts.ts'

/** Facts with changes made: `path=value` sets, `path+=code` and `path-=code` add to and take from a list. */
export function change(facts: Facts, changes: string): Facts {
  const changed = structuredClone(facts) as unknown as Record<string, unknown>
  for (const one of changes.split(';').filter((entry) => entry !== '')) apply(changed, one)
  return changed as unknown as Facts
}

function apply(facts: Record<string, unknown>, written: string): void {
  const [, path = '', operator, value = ''] = /^([\w.]+)(\+=|-=|=)(.*)$/.exec(written) ?? []
  const [outer = '', inner] = path.split('.')
  const target = inner === undefined ? facts : (facts[outer] as Record<string, unknown>)
  const key = inner ?? outer
  if (target === undefined || !Object.hasOwn(target, key)) throw new Error(`no fact ${path} in ${written}`)
  const before = target[key]
  if (operator === '=') target[key] = typeof before === 'string' ? value : JSON.parse(value)
  else if (!Array.isArray(before)) throw new Error(`${path} is no list in ${written}`)
  else target[key] = operator === '+=' ? [...before, value] : before.filter((entry) => entry !== value)
}
