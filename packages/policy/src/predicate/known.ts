import { isObject } from '../check.ts'
import type { Facts } from '../facts.ts'
import { factFaults } from '../facts-check.ts'
import {
  contains,
  FALSE,
  type FactPath,
  isSet,
  oneOf,
  type Predicate,
  TRUE,
  type Value,
} from './predicate.ts'

type Parts = 'holder' | 'recipient' | 'item'

/** The facts that are the same for everything that is looked at. The moment always is. */
export type Known = Pick<Facts, 'now'> &
  Partial<Omit<Facts, 'now' | Parts>> & { readonly [Part in Parts]?: Partial<Facts[Part]> }

/** Whether what is known could be part of the facts of a decision: every value one that the attribute can have. */
export function isWellFormed(known: Known): boolean {
  return factFaults({ holder: {}, recipient: {}, item: {}, ...known }).every(
    ({ detail }) => detail === 'is missing',
  )
}

/** That an attribute has one of these values; of a set, that it has one of these members. */
export function factIs(known: Known, path: FactPath, values: readonly Value[]): Predicate {
  const value = valueAt(known, path)
  if (value === undefined) return isSet(path) ? contains(path, values) : oneOf(path, values)
  const held: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.some((one) => held.includes(one)) ? TRUE : FALSE
}

function valueAt(known: Known, path: FactPath): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), known)
}
