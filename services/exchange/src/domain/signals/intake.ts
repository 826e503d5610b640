import type { AgencyType, Category, RegisteredProfessional, RegisteredUnit } from '@casebridge/policy'
import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'

/** What comes through the door of each kind of agency, if its reporter says nothing else. */
const CATEGORY_OF: Readonly<Partial<Record<AgencyType, Category>>> = {
  ...{ SCH: 'PAS', YTH: 'PAS', COM: 'PAS', POL: 'PRF', SOC: 'REF', HSG: 'HOU', FAM: 'FDK' },
}

/** Whose source is shielded unless the reporter says otherwise: pupils and neighbours know who works there (S69). */
const SHIELDED: readonly AgencyType[] = ['SCH', 'COM']

export function categoryFor({ agencyType }: Pick<Actor, 'agencyType'>): Category {
  return CATEGORY_OF[agencyType] ?? 'PAS'
}

export function shieldFor({ agencyType }: Pick<Actor, 'agencyType'>): boolean {
  return SHIELDED.includes(agencyType)
}

/**
 * The one door of a unit (S53): its professionals of the intake, but for who reports. INVARIANT: a chair is none of them,
 * whatever else they are, and finds a signal only when it is proposed.
 */
export function intakeOf(
  directory: Directory,
  unit: RegisteredUnit,
  reporter: string,
): readonly RegisteredProfessional[] {
  return directory
    .membersOf(unit)
    .filter(({ id, roles }) => id !== reporter && roles.includes('intake') && !roles.includes('chair'))
}
