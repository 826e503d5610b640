import type { RegisteredProfessional } from '@casebridge/policy'
import { InvalidInput, type Issue } from '@casebridge/service'
import type { Directory } from '../directory.ts'
import { bodyIssue } from './refusals.ts'

/** A code that a request names, and where. */
export interface Named {
  readonly pointer: string
  readonly code: string
}

/** Gives each code of a list its RFC 6901 pointer. */
export function eachOf(pointer: string, codes: readonly string[]): readonly Named[] {
  return codes.map((code, index) => ({ pointer: `${pointer}/${index}`, code }))
}

/**
 * INVARIANT (I8): who steers or checks sees no case, whoever would let them in; nor does who only reports, such as a key
 * person, a teacher or a volunteer (S66, S67, S70).
 */
const APART: readonly string[] = ['coordinator', 'auditor', 'key-person', 'teacher', 'volunteer']

/** A professional who acts in the unit, for an agency that sits in it, and may take part in a case. */
export function findMember(
  directory: Directory,
  unit: string,
  code: string,
): RegisteredProfessional | undefined {
  const person = directory.findProfessional(code)
  const seats = directory.findUnit(unit)?.agencies ?? []
  if (!person?.units.includes(unit) || !seats.includes(person.agency)) return undefined
  return person.roles.some((role) => APART.includes(role)) ? undefined : person
}

/** As `findMember`. @throws InvalidInput that points at the name. */
export function getMember(directory: Directory, unit: string, named: Named): RegisteredProfessional {
  const member = findMember(directory, unit, named.code)
  if (member === undefined) throw new InvalidInput(notMembers(directory, unit, [named]))
  return member
}

/** Every named professional who is no member of the unit. */
export function notMembers(directory: Directory, unit: string, named: readonly Named[]): readonly Issue[] {
  return named
    .filter(({ code }) => findMember(directory, unit, code) === undefined)
    .map(({ pointer, code }) =>
      bodyIssue(pointer, 'not-in-unit', `${code} is not a professional who takes part in cases of ${unit}.`),
    )
}

/** Every named agency that does not sit in the unit. */
export function notSeated(directory: Directory, unit: string, named: readonly Named[]): readonly Issue[] {
  const seats = directory.findUnit(unit)?.agencies ?? []
  return named
    .filter(({ code }) => !seats.includes(code))
    .map(({ pointer, code }) => bodyIssue(pointer, 'not-in-unit', `${code} does not sit in ${unit}.`))
}

/** Every code that a list names again. */
export function repeated(named: readonly Named[]): readonly Issue[] {
  return named
    .filter(({ code }, index) => named.findIndex((other) => other.code === code) < index)
    .map(({ pointer, code }) => bodyIssue(pointer, 'repeated', `${code} is named twice.`))
}
