import { ATTRIBUTES } from '../attributes.ts'
import type { Condition } from '../condition.ts'
import type { Facts } from '../facts.ts'

export type Value = string | boolean

/**
 * A part of the finite space of facts: which values each attribute may still take. An attribute that is not named may
 * take any of its domain.
 */
export type Space = Readonly<Record<string, readonly Value[]>>

/** Attributes that facts do not carry: they follow from agreements and dates. Whoever asks sees to them. */
const DERIVED: Readonly<Record<string, readonly Value[]>> = { agreement: ['covered'] }
/** Any code that no rule names: for attributes whose domain is open. */
const ANY_CODE = 'practitioner'
const NO_LABEL = 'none'

/** What is left of a space where a condition holds; undefined when nothing is. Dates of provisions are not looked at. */
export function within(space: Space, condition: Condition): Space | undefined {
  const left: Record<string, readonly Value[]> = { ...space }
  for (const [path, wanted] of Object.entries(condition)) {
    if (path.startsWith('inForce.')) continue
    const values = ([wanted].flat() as Value[]).filter(
      (value) => left[path]?.includes(value) ?? isOpen(path, value),
    )
    if (values.length === 0) return undefined
    left[path] = values
  }
  return left
}

/** The parts of a space in which a condition does not hold: one for each attribute that can make it fail. */
export function without(space: Space, condition: Condition): readonly Space[] {
  return Object.entries(condition).flatMap(([path, wanted]) => {
    if (path.startsWith('inForce.')) return []
    const values = valuesOf(space, path).filter((value) => !([wanted].flat() as Value[]).includes(value))
    return values.length === 0 ? [] : [{ ...space, [path]: values }]
  })
}

/** The facts nearest to those given that lie in the space: what is allowed stays, the rest takes the first value left. */
export function movedInto(space: Space, facts: Facts): Facts {
  let moved = facts
  for (const [path, values] of Object.entries(space)) {
    const [first] = values
    if (first !== undefined && !values.includes(valueAt(moved, path))) moved = withValue(moved, path, first)
  }
  return moved
}

function valuesOf(space: Space, path: string): readonly Value[] {
  const known = space[path] ?? DERIVED[path]
  if (known !== undefined) return known
  const domain = ATTRIBUTES[path]
  if (domain === undefined) return []
  if (domain === 'code') return [ANY_CODE]
  return path === 'item.handling' ? [NO_LABEL, ...domain] : domain
}

function isOpen(path: string, value: Value): boolean {
  return ATTRIBUTES[path] === 'code' || valuesOf({}, path).includes(value)
}

/** The value of an attribute. Labels are a set; here an item has one or none. */
function valueAt(facts: Facts, path: string): Value {
  if (path === 'dissenting') return facts.dissent > 0
  if (path === 'agreement') return 'covered'
  if (path === 'item.handling') return facts.item.handling[0] ?? NO_LABEL
  const [outer = '', inner] = path.split('.')
  const part = (facts as unknown as Record<string, unknown>)[outer]
  return (inner === undefined ? part : (part as Record<string, unknown>)[inner]) as Value
}

function withValue(facts: Facts, path: string, value: Value): Facts {
  if (path === 'dissenting') return { ...facts, dissent: value === true ? 1 : 0 }
  if (path === 'item.handling') return withPart(facts, 'item', 'handling', value === NO_LABEL ? [] : [value])
  const [outer = '', inner] = path.split('.')
  return inner === undefined ? ({ ...facts, [outer]: value } as Facts) : withPart(facts, outer, inner, value)
}

function withPart(facts: Facts, outer: string, inner: string, value: unknown): Facts {
  const part = (facts as unknown as Record<string, object>)[outer]
  return { ...facts, [outer]: { ...part, [inner]: value } } as Facts
}

/** Whether whatever meets the first condition meets the second. */
export function implies(first: Condition, second: Condition): boolean {
  return Object.entries(second).every(([path, wanted]) => {
    const narrower = first[path]
    return (
      narrower !== undefined && ([narrower].flat() as Value[]).every((one) => [wanted].flat().includes(one))
    )
  })
}
