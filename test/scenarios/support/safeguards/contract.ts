import { COUNTS, membersOf, PAGING } from '../../invariants/i9-neutral.ts'
import { RANKING } from './neutral-names.ts'

/** Everything in a contract that breaks a safeguard of the schema, in words. */
export function contractFaults(document: unknown): string[] {
  const { names, numbers, queries } = membersOf(document)
  return [
    ...names.filter((name) => RANKING.test(name)).map((name) => `${name} ranks by its name`),
    ...[...new Set(numbers)]
      .filter((name) => !COUNTS.includes(name))
      .map((name) => `${name} is a number that counts or places nothing known`),
    ...[...new Set(queries)]
      .filter((name) => !PAGING.includes(name))
      .map((name) => `${name} is a query that finds people`),
  ]
}
