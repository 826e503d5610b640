import { ATTRIBUTES } from '../attributes.ts'
import type { Facts } from '../facts.ts'
import { GATES } from '../vocabulary.ts'

type Parts = 'holder' | 'recipient' | 'item'
/** An attribute of facts by its path. `now` is none: a query is about one moment, so it is always known. */
export type FactPath =
  | Exclude<keyof Facts, 'now' | Parts>
  | { [Part in Parts]: `${Part}.${keyof Facts[Part] & string}` }[Parts]

export type Value = string | boolean | number

/**
 * What must hold of attributes that are not known yet. A tree that every store can be asked with: no comparison, no
 * function, and `contains` for the two attributes that are sets. `and` and `or` have two parts or more.
 */
export type Predicate =
  | { readonly op: 'true' }
  | { readonly op: 'false' }
  | { readonly op: 'and'; readonly of: readonly Predicate[] }
  | { readonly op: 'or'; readonly of: readonly Predicate[] }
  | { readonly op: 'not'; readonly of: Predicate }
  | { readonly op: 'eq'; readonly path: FactPath; readonly value: Value }
  | { readonly op: 'in'; readonly path: FactPath; readonly values: readonly Value[] }
  /** The set has one of these members. */
  | { readonly op: 'contains'; readonly path: FactPath; readonly values: readonly string[] }

export const TRUE: Predicate = { op: 'true' }
export const FALSE: Predicate = { op: 'false' }

/** Attributes that are sets, with all that they can contain. */
const SETS: Readonly<Partial<Record<FactPath, readonly string[]>>> = {
  'item.handling': ATTRIBUTES['item.handling'] as readonly string[],
  met: GATES,
}
const OPEN: readonly FactPath[] = ['unit', 'holder.agency', 'recipient.agency', 'dissent']
const DERIVED: readonly string[] = ['agreement', 'dissenting']

/** Every attribute that a predicate can name. */
export const FACT_PATHS: readonly FactPath[] = [
  ...(Object.keys(ATTRIBUTES).filter((path) => !DERIVED.includes(path)) as FactPath[]),
  ...OPEN,
  'met',
]

export function isSet(path: FactPath): boolean {
  return SETS[path] !== undefined
}

/** All values that an attribute can have; undefined when they are not a closed list. */
function domainOf(path: FactPath): readonly Value[] | undefined {
  const domain = Object.hasOwn(ATTRIBUTES, path) ? ATTRIBUTES[path] : undefined
  return domain === undefined || domain === 'code' ? undefined : domain
}

/** That an attribute has one of these values. */
export function oneOf(path: FactPath, values: readonly Value[]): Predicate {
  const domain = domainOf(path)
  const wanted = domain ? domain.filter((one) => values.includes(one)) : [...new Set(values)].sort()
  const [only] = wanted
  if (only === undefined) return FALSE
  if (wanted.length === domain?.length) return TRUE
  return wanted.length === 1 ? { op: 'eq', path, value: only } : { op: 'in', path, values: wanted }
}

/** That an attribute has none of these values. */
export function noneOf(path: FactPath, values: readonly Value[]): Predicate {
  const domain = domainOf(path)
  if (domain)
    return oneOf(
      path,
      domain.filter((one) => !values.includes(one)),
    )
  const positive = oneOf(path, values)
  return positive.op === 'false' ? TRUE : { op: 'not', of: positive }
}

/** That a set has one of these members. */
export function contains(path: FactPath, values: readonly Value[]): Predicate {
  const wanted = (SETS[path] ?? []).filter((one) => values.includes(one))
  return wanted.length === 0 ? FALSE : { op: 'contains', path, values: wanted }
}

const keys = new WeakMap<Predicate, string>()

/** The same text for the same predicate. */
export function keyOf(predicate: Predicate): string {
  const known = keys.get(predicate)
  if (known !== undefined) return known
  const key = textOf(predicate)
  keys.set(predicate, key)
  return key
}

function textOf(predicate: Predicate): string {
  switch (predicate.op) {
    case 'and':
    case 'or':
      return `${predicate.op}(${predicate.of.map(keyOf).join()})`
    case 'not':
      return `not(${keyOf(predicate.of)})`
    default:
      return JSON.stringify(predicate)
  }
}
