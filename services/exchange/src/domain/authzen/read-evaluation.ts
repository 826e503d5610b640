import { InvalidInput, type Issue } from '@casebridge/service'
import type { Evaluation } from './decision-point.ts'

/** As the contract has it. */
const LONGEST = 200

/**
 * Reads one evaluation of several, which the contract leaves open: one that is faulty does not spoil the others.
 * @throws InvalidInput naming every fault.
 */
export function readEvaluation(value: Readonly<Record<string, unknown>>): Evaluation {
  const faults = [
    ...entityFaults(value, 'subject', ['type', 'id']),
    ...entityFaults(value, 'action', ['name']),
    ...entityFaults(value, 'resource', ['type', 'id']),
    ...(value.context === undefined || isObject(value.context) ? [] : [mustBe('/context', 'object')]),
  ]
  if (faults.length > 0) throw new InvalidInput(faults)
  return value as Evaluation
}

function entityFaults(
  value: Readonly<Record<string, unknown>>,
  part: 'subject' | 'action' | 'resource',
  names: readonly string[],
): readonly Issue[] {
  const entity = value[part]
  if (entity === undefined) return [missing(`/${part}`)]
  if (!isObject(entity)) return [mustBe(`/${part}`, 'object')]
  const { properties } = entity
  return [
    ...names.flatMap((name) => {
      const one = entity[name]
      if (one === undefined) return [missing(`/${part}/${name}`)]
      return typeof one === 'string' && one.length <= LONGEST ? [] : [mustBe(`/${part}/${name}`, 'text')]
    }),
    ...(properties === undefined || isObject(properties) ? [] : [mustBe(`/${part}/properties`, 'object')]),
  ]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function missing(pointer: string): Issue {
  return { in: 'body', pointer, code: 'required', detail: 'This is required.' }
}

function mustBe(pointer: string, what: 'object' | 'text'): Issue {
  const detail =
    what === 'object' ? 'This must be an object.' : `This must be a text of at most ${LONGEST} characters.`
  return { in: 'body', pointer, code: 'type', detail }
}
