import type { RegisteredProfessional } from '@casebridge/policy'
import { InvalidInput, type Issue } from '@casebridge/service'
import type { Directory } from '../directory.ts'

/**
 * The professionals of a unit that a caller named.
 * @throws InvalidInput naming every one that the unit does not have; the unit's directory is open to its professionals.
 */
export function namedProfessionals(
  directory: Directory,
  unit: string,
  ids: readonly string[],
  pointer: string,
): readonly RegisteredProfessional[] {
  const found = ids.map((id) => directory.findProfessional(id))
  const faults = found.flatMap((person, index): Issue[] =>
    person?.units.includes(unit) ? [] : [unknownProfessional(`${pointer}/${index}`)],
  )
  if (faults.length > 0) throw new InvalidInput(faults)
  return found.filter((person) => person !== undefined)
}

function unknownProfessional(pointer: string): Issue {
  return {
    in: 'body',
    pointer,
    code: 'unknown-professional',
    detail: 'The unit has no professional with this id.',
  }
}
