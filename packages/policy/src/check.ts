import type { Fault } from './faults.ts'

/** Looks at one value and adds what is wrong with it, at that RFC 6901 pointer; never throws. */
export type Check = (value: unknown, at: string, faults: Fault[]) => void

/** The pointer of a first look, in which nobody writes pointers: nearly everything that is looked at is in order. */
const UNWRITTEN = '\0'

/** Everything that is wrong with a value; pointers are written only where there is something to point at. */
export function faultsIn(check: Check, value: unknown, at = ''): readonly Fault[] {
  const first: Fault[] = []
  check(value, UNWRITTEN, first)
  if (first.length === 0) return first
  const faults: Fault[] = []
  check(value, at, faults)
  return faults
}

/** The pointer of a part. */
function below(at: string, key: string | number): string {
  return at === UNWRITTEN ? UNWRITTEN : `${at}/${key}`
}

/** A text that says something. */
export const text: Check = (value, at, faults) => {
  if (typeof value !== 'string' || value.trim() === '') faults.push({ pointer: at, detail: 'must be a text' })
}

export const flag: Check = (value, at, faults) => {
  if (typeof value !== 'boolean') faults.push({ pointer: at, detail: 'must be true or false' })
}

export const count: Check = (value, at, faults) => {
  if (!Number.isSafeInteger(value) || Number(value) < 0) {
    faults.push({ pointer: at, detail: 'must be a whole number, zero or more' })
  }
}

/** A code from a closed list. */
export function oneOf(codes: readonly string[]): Check {
  const known = new Set<unknown>(codes)
  return (value, at, faults) => {
    if (!known.has(value)) faults.push({ pointer: at, detail: `unknown code ${show(value)}` })
  }
}

/** A text of a shape that a regular expression gives. */
export function matching(pattern: RegExp, detail: string): Check {
  return (value, at, faults) => {
    if (typeof value !== 'string' || !pattern.test(value)) faults.push({ pointer: at, detail })
  }
}

export function listOf(check: Check, least = 0): Check {
  return (value, at, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ pointer: at, detail: 'must be a list' })
      return
    }
    if (value.length < least) faults.push({ pointer: at, detail: `must have at least ${least}` })
    for (let i = 0; i < value.length; i++) check(value[i], below(at, i), faults)
  }
}

/** An object with all of `required`, perhaps some of `optional`, and nothing else. */
export function record(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const entries = Object.entries(required)
  return (value, at, faults) => {
    if (!isObject(value)) {
      faults.push({ pointer: at, detail: 'must be an object' })
      return
    }
    for (const [key, check] of entries) {
      if (Object.hasOwn(value, key)) check(value[key], below(at, key), faults)
      else faults.push({ pointer: `${at}/${key}`, detail: 'is missing' })
    }
    for (const key in value) {
      if (Object.hasOwn(required, key)) continue
      const check = Object.hasOwn(optional, key) ? optional[key] : undefined
      if (check === undefined)
        faults.push({ pointer: `${at}/${pointerKey(key)}`, detail: 'is not known here' })
      else check(value[key], below(at, key), faults)
    }
  }
}

/** An object that has a text for every code of a list and for nothing else. */
export function textFor(codes: readonly string[]): Check {
  return record(Object.fromEntries(codes.map((code) => [code, text])))
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A key as a part of an RFC 6901 pointer. */
export function pointerKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 40)}'` : `of type ${typeof value}`
}
