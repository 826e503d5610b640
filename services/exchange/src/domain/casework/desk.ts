import type { AgencyType } from '@casebridge/policy'
import { Conflict } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import type { CaseFile } from './case-file.ts'

/** Who sits somewhere, and for which agency. */
interface Seated {
  readonly professional: string
  readonly agency: string
}

/**
 * Those whom this caller may find. INVARIANT (X3): police do not learn from a case who of the family desk sits on it,
 * nor that anybody does; only the desk's own push leaves the desk. It keeps neither off a case.
 */
export function foundBy<One extends Seated>(
  directory: Directory,
  viewer: Pick<Actor, 'agencyType'>,
  people: readonly One[],
): readonly One[] {
  if (viewer.agencyType !== 'POL') return people
  return people.filter(({ agency }) => typeOf(directory, agency) !== 'FAM')
}

/** Whether these people would bring the family desk to the knowledge of police. */
export function wouldTellPolice(
  directory: Directory,
  toldOf: readonly Pick<Seated, 'agency'>[],
  told: readonly string[],
): boolean {
  return (
    toldOf.some(({ agency }) => typeOf(directory, agency) === 'FAM') &&
    told.some((agency) => typeOf(directory, agency) === 'POL')
  )
}

/** @throws Conflict where police would join a case that names the family desk as the one who answers for it. */
export function assertDeskUntold(directory: Directory, file: CaseFile, joining: string): void {
  const owner = directory.findProfessional(file.owner)?.agency ?? file.leadAgency
  assertDeskMayAnswer(directory, [file.leadAgency, file.broughtBy, owner], [{ agency: joining }])
}

/** @throws Conflict where the family desk would answer for a case with police on it. */
export function assertDeskMayAnswer(
  directory: Directory,
  answering: readonly string[],
  circle: readonly Pick<Seated, 'agency'>[],
): void {
  const named = answering.map((agency) => ({ agency }))
  const others = circle.map(({ agency }) => agency)
  if (wouldTellPolice(directory, named, others)) {
    throw new Conflict('desk-with-police', 'Police are on no case that the family desk answers for.')
  }
}

function typeOf(directory: Directory, agency: string): AgencyType | undefined {
  return directory.findAgency(agency)?.type
}
