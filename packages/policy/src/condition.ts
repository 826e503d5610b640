import { ATTRIBUTES, type Domain } from './attributes.ts'
import { type Check, isObject, pointerKey } from './check.ts'

type Value = string | boolean

/**
 * What must hold of a situation: for every named attribute the value given, or one of the values given. This is the
 * whole grammar. There is no operator, no negation and no comparison, so there is nothing that could be misread.
 */
export type Condition = Readonly<Record<string, Value | readonly Value[]>>

/** The same condition for CASL: only `$eq` and `$in` ever reach it. */
export type Query = Readonly<Record<string, { readonly $eq: Value } | { readonly $in: readonly Value[] }>>

/**
 * Refuses attributes that do not exist, values outside their domain, and anything that looks like an operator.
 *
 * @param attributes those that a condition may name
 */
export function conditionOn(attributes: Readonly<Record<string, Domain>>): Check {
  return (value, at, faults) => {
    if (!isObject(value)) {
      faults.push({ pointer: at, detail: 'must be an object' })
      return
    }
    for (const path in value) {
      const domain = Object.hasOwn(attributes, path) ? attributes[path] : undefined
      const details = domain === undefined ? ['unknown attribute'] : faultsOf(domain, value[path])
      for (const detail of details) faults.push({ pointer: `${at}/${pointerKey(path)}`, detail })
    }
  }
}

const NO_FAULTS: readonly string[] = []

function faultsOf(domain: Domain, wanted: unknown): readonly string[] {
  if (isWithin(domain, wanted)) return NO_FAULTS
  if (isObject(wanted)) return [`unknown operator ${Object.keys(wanted).join(' ')}`]
  if (!Array.isArray(wanted)) return [unknownValue(wanted)]
  if (wanted.length === 0) return ['must name a value']
  return wanted.every((one) => isWithin(domain, one))
    ? NO_FAULTS
    : wanted.filter((one) => !isWithin(domain, one)).map(unknownValue)
}

function unknownValue(value: unknown): string {
  return `unknown value ${String(value).slice(0, 40)}`
}

/** A condition on a sharing. */
export const condition: Check = conditionOn(ATTRIBUTES)

/** Translates a checked condition. */
export function toQuery(checked: Condition): Query {
  return Object.fromEntries(
    Object.entries(checked).map(([path, wanted]) => [
      path,
      isList(wanted) ? { $in: wanted } : { $eq: wanted },
    ]),
  )
}

/** One text for one condition, however it was written: in any order, a value alone or as a list of one. */
export function conditionKey(checked: Condition = {}): string {
  return JSON.stringify(
    Object.keys(checked)
      .sort()
      .map((path) => {
        const wanted = checked[path]
        const values = [...new Set(isList(wanted) ? wanted : [wanted])].sort()
        return [path, values.length === 1 ? values[0] : values]
      }),
  )
}

function isList(wanted: Condition[string] | undefined): wanted is readonly Value[] {
  return Array.isArray(wanted)
}

export function isWithin(domain: Domain, value: unknown): boolean {
  if (domain === 'code') return typeof value === 'string' && value !== ''
  return (domain as readonly unknown[]).includes(value)
}
